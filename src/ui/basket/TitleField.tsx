import { titled } from '../../domain/basket/edit.ts';
import { longestTitle } from '../../domain/basket/reader-words.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import styles from './Basket.module.css';

/** What the reader calls the basket: the heading of the page, of files and of paper. */
export function TitleField() {
  const title = useExplorer((explorer) => explorer.basket.title);
  const change = useExplorer((explorer) => explorer.changeBasket);
  return (
    <label className={styles.title}>
      Title
      <input
        type="text"
        dir="auto"
        maxLength={longestTitle}
        value={title}
        onChange={({ target }) => change((basket) => titled(basket, target.value))}
      />
    </label>
  );
}
