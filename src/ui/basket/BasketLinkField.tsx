import { useRef } from 'react';
import type { Basket } from '../../domain/basket/basket.ts';
import { mostLinked } from '../../store/basket/basket-link.ts';
import { useCopy } from '../cite/use-copy.ts';
import { counted } from '../shared/wording.ts';
import styles from './Basket.module.css';

interface BasketLinkFieldProps {
  readonly basket: Basket;
  readonly link: string | null;
}

/** Longer links are cut by some mail and chat programs. */
const soundLength = 2000;

/** The whole basket as a link: nothing is sent anywhere, it travels in the address itself. */
export function BasketLinkField({ basket, link }: BasketLinkFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { said, copy } = useCopy();
  const beyond = basket.items.length - mostLinked;
  if (beyond > 0) {
    return (
      <p className={styles.warning}>
        A link carries up to {mostLinked} items, and this basket has {basket.items.length}. Take{' '}
        {counted(beyond, ['item', 'items'])} out, or hand it on as a file.
      </p>
    );
  }
  const length = link?.length ?? 0;
  return (
    <div className={styles.row}>
      <label className={styles.link}>
        Link that holds this basket
        <textarea ref={field} readOnly rows={1} value={link ?? ''} />
      </label>
      <button
        type="button"
        disabled={link === null}
        onClick={() => void copy({ text: link ?? '', html: null }, 'link', field.current)}
      >
        Copy link
      </button>
      <output>{said}</output>
      {length > soundLength && (
        <p className={styles.hint}>
          The link has {length} signs. Some mail and chat programs cut long links: try it first, or
          send a file.
        </p>
      )}
    </div>
  );
}
