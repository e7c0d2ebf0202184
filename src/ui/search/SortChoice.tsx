import { sortOrders, type SortOrder } from '../../search/criteria.ts';
import { useExplorer } from '../shared/explorer-context.ts';
import styles from './SortChoice.module.css';

const orderWords: Readonly<Record<SortOrder, string>> = {
  relevance: 'Relevance',
  clause: 'Clause',
  article: 'Place in the article',
  speaker: 'Speaker',
};

/** The order of the results. Without words there is no relevance: the first order is then the edition's own. */
export function SortChoice({ asked }: { readonly asked: boolean }) {
  const sort = useExplorer((explorer) => explorer.view.criteria.sort);
  const sortBy = useExplorer((explorer) => explorer.sortBy);
  return (
    <label className={styles.sort}>
      Sort by{' '}
      <select
        className={styles.select}
        value={sort}
        onChange={(event) => {
          const order = sortOrders.find((one) => one === event.currentTarget.value);
          if (order !== undefined) sortBy(order);
        }}
      >
        {sortOrders.map((order) => (
          <option key={order} value={order}>
            {order === 'relevance' && !asked ? 'Edition’s order' : orderWords[order]}
          </option>
        ))}
      </select>
    </label>
  );
}
