import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type {
  OpportunityDirection,
  OpportunityFacetKind,
  OpportunityFilterInput,
  OpportunityKind,
} from '../../gql/graphql';

/** Facets by their name in the address, as the API reads it for exports and alerts. */
export const FACET_PARAMS = {
  kind: 'KIND',
  sector: 'SECTOR',
  commune: 'COMMUNE',
  skill: 'SKILL',
} as const satisfies Record<string, OpportunityFacetKind>;

export type FacetParam = keyof typeof FACET_PARAMS;
export const FACETS = Object.keys(FACET_PARAMS) as FacetParam[];

const DIRECTIONS: Record<string, OpportunityDirection> = { need: 'NEED', offer: 'OFFER' };
const KINDS = [
  'BUSINESS',
  'PARTNERSHIP',
  'TENDER',
  'PREMISES',
  'FUNDING',
  'JOB',
  'SKILL',
  'EQUIPMENT',
  'HOSTING',
  'INFLUENCE',
] as const satisfies readonly OpportunityKind[];
const TWO_LETTERS = /[\p{L}\p{N}]{2}/u;
const ALL = 'all';

/** The filter that an address names; what takes answers unless it asks for all. What it cannot mean is left out. */
export function filterOf(search: URLSearchParams): OpportunityFilterInput {
  const words = (search.get('q') ?? '').trim();
  const values = (facet: FacetParam) => [...new Set(search.getAll(facet))].sort();
  const kinds = values('kind').map((value) => value.toUpperCase());
  return {
    search: TWO_LETTERS.test(words) ? words : '',
    direction: DIRECTIONS[search.get('direction') ?? ''] ?? null,
    status: search.get('status') === ALL ? null : ['OPEN', 'IN_DISCUSSION'],
    kinds: KINDS.filter((kind) => kinds.includes(kind)),
    sectors: values('sector').filter((value) => /^\d\d$/.test(value)),
    communes: values('commune').filter((value) => /^[0-9AB]{5}$/.test(value)),
    skills: values('skill').filter((value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)),
    amountMin: amountOf(search.get('min')),
    amountMax: amountOf(search.get('max')),
  };
}

const amountOf = (given: string | null) => (given && /^\d{1,9}$/.test(given) ? Number(given) : null);

/** The filters, kept in the address: they can be shared, and going back finds them. */
export function useOpportunityAddress() {
  const [search, setSearch] = useSearchParams();
  const key = search.toString();
  const filter = useMemo(() => filterOf(new URLSearchParams(key)), [key]);
  const change = (edit: (next: URLSearchParams) => void) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        edit(next);
        return next;
      },
      { replace: true },
    );
  const choose = (name: string, value: string, usual: string) =>
    change((next) => (value === usual ? next.delete(name) : next.set(name, value)));
  return {
    filter,
    words: search.get('q') ?? '',
    direction: search.get('direction') ?? ALL,
    status: search.get('status') ?? 'open',
    /** Whether something may be hidden. */
    isNarrow: search.size > 0,
    chosen: (facet: FacetParam) => search.getAll(facet),
    setWords: (words: string) => choose('q', words, ''),
    setDirection: (direction: string) => choose('direction', direction, ALL),
    setStatus: (status: string) => choose('status', status, 'open'),
    toggle: (facet: FacetParam, value: string) =>
      change((next) => (next.has(facet, value) ? next.delete(facet, value) : next.append(facet, value))),
    clear: () => setSearch({}, { replace: true }),
  };
}

export type OpportunityAddress = ReturnType<typeof useOpportunityAddress>;
