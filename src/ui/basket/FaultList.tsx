import type { BasketFault } from '../../domain/basket/basket-fault.ts';
import { faultWords } from './fault-words.ts';
import styles from './Basket.module.css';

export function FaultList({ faults }: { readonly faults: readonly BasketFault[] }) {
  return (
    <ul className={styles.faults}>
      {faultWords(faults).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
