import { useSearchParams } from 'react-router';
import type { OpportunityDirection, OpportunityFilterInput, OpportunityStatus } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { FilterChoice } from '../../shared/routing/filter-choice';
import styles from './opportunities.module.css';

const DIRECTIONS = ['all', 'need', 'offer'] as const;
const STATUSES = ['open', 'all'] as const;
type Direction = (typeof DIRECTIONS)[number];
type Status = (typeof STATUSES)[number];

const TO_DIRECTION: Record<Direction, OpportunityDirection | undefined> = {
  all: undefined,
  need: 'NEED',
  offer: 'OFFER',
};
const TO_STATUS: Record<Status, OpportunityStatus[] | undefined> = { open: ['OPEN', 'IN_DISCUSSION'], all: undefined };

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], given: string | null): Value =>
  values.find((value) => value === given) ?? values[0];

export interface OpportunityFilterState {
  direction: Direction;
  status: Status;
  filter: OpportunityFilterInput;
  /** Whether something may be hidden. */
  isNarrow: boolean;
  set: (name: 'direction' | 'status', value: string) => void;
}

/** The filters, kept in the address: they can be shared, and going back finds them. */
export function useOpportunityFilters(): OpportunityFilterState {
  const [search, setSearch] = useSearchParams();
  const direction = oneOf(DIRECTIONS, search.get('direction'));
  const status = oneOf(STATUSES, search.get('status'));
  return {
    direction,
    status,
    filter: { direction: TO_DIRECTION[direction], status: TO_STATUS[status] },
    isNarrow: direction !== 'all' || status !== 'all',
    set: (name, value) => {
      const next = new URLSearchParams(search);
      next.set(name, value);
      setSearch(next, { replace: true });
    },
  };
}

export function OpportunityFilters({ filters }: { filters: OpportunityFilterState }) {
  const text = useText();
  return (
    <div className={styles.filters} role="search" aria-label={text('opportunities.filters')}>
      <FilterChoice
        label={text('opportunities.direction')}
        name="direction"
        value={filters.direction}
        onChange={(direction) => filters.set('direction', direction)}
        options={[
          { value: 'all', label: text('opportunities.directionAll') },
          { value: 'need', label: text('opportunities.directionNeed') },
          { value: 'offer', label: text('opportunities.directionOffer') },
        ]}
      />
      <FilterChoice
        label={text('opportunities.status')}
        name="status"
        value={filters.status}
        onChange={(status) => filters.set('status', status)}
        options={[
          { value: 'open', label: text('opportunities.statusOpen') },
          { value: 'all', label: text('opportunities.statusAll') },
        ]}
      />
    </div>
  );
}
