import { facetNames } from '../../search/criteria.ts';

/**
 * For Explore, whose page as it was built knows no question: where the address holds one, the built answer is not shown
 * until the asked one stands, so that nothing jumps under the reader's eye. Should the code not come, all is shown after
 * four seconds.
 */
export const comingScript = `<script>
      if (/[?&](?:q|${facetNames.join('|')})=/.test(location.search)) {
        document.documentElement.dataset.coming = '';
        setTimeout(() => delete document.documentElement.dataset.coming, 4000);
      }
    </script>`;
