import { isSector, SECTOR_CODES } from '@rayonne/contracts';
import { SelectField, TextField } from '@rayonne/ui';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { KIND_TEXT, KINDS } from '../../features/organisations/organisation-words';
import type { OrganisationKind } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { sectorName } from '../../shared/sectors/sector-search';
import { FilterChoice } from '../../shared/routing/filter-choice';
import styles from './organisations.module.css';

/** From the second letter on: one says too little. */
const FEWEST_LETTERS = 2;

export interface OrganisationFilterState {
  search: string;
  kind: OrganisationKind | 'all';
  sector: string;
  variables: { search: string; kind?: OrganisationKind; sector?: string };
  /** Whether something may be hidden. */
  isNarrow: boolean;
  set: (name: 'search' | 'kind' | 'sector', value: string) => void;
}

/** The filters, kept in the address: they can be shared, and going back finds them. */
export function useOrganisationFilters(): OrganisationFilterState {
  const [params, setParams] = useSearchParams();
  const search = params.get('search') ?? '';
  const kind = KINDS.find((one) => one === params.get('kind'));
  const sector = isSector(params.get('sector')) ? params.get('sector')! : '';
  const sought = useDeferredValue(search.trim());
  const isSought = sought.length >= FEWEST_LETTERS;
  return {
    search,
    kind: kind ?? 'all',
    sector,
    variables: { search: isSought ? sought : '', ...(kind && { kind }), ...(sector && { sector }) },
    isNarrow: isSought || kind !== undefined || sector !== '',
    set: (name, value) => {
      const next = new URLSearchParams(params);
      if (value === '' || value === 'all') next.delete(name);
      else next.set(name, value);
      setParams(next, { replace: true });
    },
  };
}

export function OrganisationFilters({ filters }: { filters: OrganisationFilterState }) {
  const text = useText();
  return (
    <div className={styles.filters} role="search" aria-label={text('organisations.filters')}>
      <TextField
        id="search"
        type="search"
        label={text('organisations.search')}
        value={filters.search}
        maxLength={80}
        onChange={(event) => filters.set('search', event.currentTarget.value)}
      />
      <SelectField
        id="sector"
        label={text('sector.field')}
        value={filters.sector}
        onChange={(event) => filters.set('sector', event.currentTarget.value)}
        options={[
          { value: '', label: text('organisations.sectorAll') },
          ...SECTOR_CODES.map((code) => ({
            value: code,
            label: text('sector.label', { name: sectorName(code, text), code }),
          })),
        ]}
      />
      <FilterChoice
        label={text('organisations.kind')}
        name="kind"
        value={filters.kind}
        onChange={(kind) => filters.set('kind', kind)}
        options={[
          { value: 'all', label: text('organisations.kindAll') },
          ...KINDS.map((kind) => ({ value: kind, label: text(KIND_TEXT[kind]) })),
        ]}
      />
    </div>
  );
}
