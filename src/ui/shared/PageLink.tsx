import type { ReactNode } from 'react';
import type { Page } from '../../store/page.ts';
import { exploreView, viewOf } from '../../store/view.ts';
import type { Selection } from '../../search/criteria.ts';
import { useAddressOf } from './explorer-context.ts';

interface PageLinkProps {
  readonly to: Page;
  /** Words to mark on the opened page. */
  readonly query?: string;
  /** A fragment with its `#`. */
  readonly hash?: string;
  readonly current?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A plain link: the client takes it over when it runs, and without it the browser loads the page. */
export function PageLink({
  to,
  query = '',
  hash = '',
  current = false,
  className,
  children,
}: PageLinkProps) {
  const addressOf = useAddressOf();
  return (
    <a
      href={addressOf(viewOf(to, { query }, hash))}
      className={className}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}

interface FilterLinkProps {
  readonly selection: Partial<Selection>;
  readonly className?: string | undefined;
  /** The link's name where its text alone does not say where it leads. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to Explore with filters set. */
export function FilterLink({ selection, className, label, children }: FilterLinkProps) {
  const addressOf = useAddressOf();
  return (
    <a href={addressOf(exploreView(selection))} className={className} aria-label={label}>
      {children}
    </a>
  );
}
