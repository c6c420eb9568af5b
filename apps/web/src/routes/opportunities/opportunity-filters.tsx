import { Button } from '@rayonne/ui';
import { SearchWords } from '../../shared/facets/search-words';
import { useText } from '../../shared/i18n/use-text';
import { FilterChoice } from '../../shared/routing/filter-choice';
import type { OpportunityAddress } from './opportunity-address';
import styles from './opportunities.module.css';

/** Words, offers or needs, and whether what is over shows too. */
export function OpportunityFilters({ address }: { address: OpportunityAddress }) {
  const text = useText();
  return (
    <div className={styles.choices}>
      <SearchWords
        label={text('opportunities.search')}
        hint={text('opportunities.searchHint')}
        words={address.words}
        setWords={address.setWords}
      />
      <FilterChoice
        label={text('opportunities.direction')}
        name="direction"
        value={address.direction}
        onChange={address.setDirection}
        options={[
          { value: 'all', label: text('opportunities.directionAll') },
          { value: 'need', label: text('opportunities.directionNeed') },
          { value: 'offer', label: text('opportunities.directionOffer') },
        ]}
      />
      <FilterChoice
        label={text('opportunities.status')}
        name="status"
        value={address.status}
        onChange={address.setStatus}
        options={[
          { value: 'open', label: text('opportunities.statusOpen') },
          { value: 'all', label: text('opportunities.statusAll') },
        ]}
      />
      {address.isNarrow && (
        <Button variant="quiet" className={styles.clear} onClick={address.clear}>
          {text('opportunities.showAll')}
        </Button>
      )}
    </div>
  );
}
