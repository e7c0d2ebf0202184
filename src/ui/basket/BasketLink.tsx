import { PageLink } from '../shared/PageLink.tsx';
import { useExplorer } from '../shared/explorer-context.ts';

/** The way to the basket, with how much is in it. */
export function BasketLink({ className }: { readonly className?: string | undefined }) {
  const count = useExplorer(({ basket }) => basket.items.length);
  const here = useExplorer(({ view }) => view.page.kind === 'basket');
  const lost = useExplorer(({ keeping }) => keeping !== null && keeping.state !== 'kept');
  return (
    <PageLink to={{ kind: 'basket' }} current={here} className={className}>
      Basket{count > 0 && ` (${count}${lost ? ', this visit only' : ''})`}
    </PageLink>
  );
}
