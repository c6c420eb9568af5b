import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DirectoryFilterInput, FacetKind, Persona } from '../../gql/graphql';
import { useAhead } from '../../shared/routing/use-ahead';

/** Facets by their name in the address. */
export const FACET_PARAMS = {
  persona: 'PERSONA',
  commune: 'COMMUNE',
  sector: 'SECTOR',
  help: 'HELP',
  seek: 'SEEK',
  language: 'LANGUAGE',
} as const satisfies Record<string, FacetKind>;

export type FacetParam = keyof typeof FACET_PARAMS;
export const FACETS = Object.keys(FACET_PARAMS) as FacetParam[];

export const VIEWS = ['cards', 'list', 'map'] as const;
export type View = (typeof VIEWS)[number];

const SHORTEST_SEARCH = 2;
const isPersona = (value: string): value is Persona =>
  value === 'AMBASSADOR' || value === 'LEADER' || value === 'ACTOR';

/** The filter that an address names. What it cannot mean is left out rather than refused. */
export function filterOf(search: URLSearchParams): DirectoryFilterInput {
  const words = (search.get('q') ?? '').trim();
  const hasTwoLetters = new RegExp(`[\\p{L}\\p{N}]{${SHORTEST_SEARCH}}`, 'u').test(words);
  const values = (facet: FacetParam) => [...new Set(search.getAll(facet))].sort();
  return {
    search: hasTwoLetters ? words : '',
    personas: values('persona')
      .map((value) => value.toUpperCase())
      .filter(isPersona),
    communes: values('commune').filter((value) => /^[0-9AB]{5}$/.test(value)),
    sectors: values('sector').filter((value) => /^\d\d$/.test(value)),
    canHelpWith: values('help'),
    lookingFor: values('seek'),
    languages: values('language').filter((value) => /^[a-z]{2}$/.test(value)),
  };
}

/** The address of a filter, to share it or to come back to it. */
export function searchOf(filter: DirectoryFilterInput): URLSearchParams {
  const search = new URLSearchParams();
  if (filter.search) search.set('q', filter.search);
  const lists: Record<FacetParam, readonly string[] | null | undefined> = {
    persona: filter.personas?.map((persona) => persona.toLowerCase()),
    commune: filter.communes,
    sector: filter.sectors,
    help: filter.canHelpWith,
    seek: filter.lookingFor,
    language: filter.languages,
  };
  for (const facet of FACETS) for (const value of lists[facet] ?? []) search.append(facet, value);
  return search;
}

/** Served by the API: those whom the filter finds, for a spreadsheet. */
export const exportPath = (territory: string, filter: DirectoryFilterInput): string =>
  `/exchange/members.csv?${new URLSearchParams([['territory', territory], ...searchOf(filter)]).toString()}`;

/** The search, the facets and the view of the directory, kept in the address. */
export function useDirectoryFilter() {
  const [search, setSearch] = useSearchParams();
  const key = search.toString();
  const [view, setView] = useAhead<View>(VIEWS.find((name) => name === search.get('view')) ?? 'cards');
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
  return {
    filter,
    words: search.get('q') ?? '',
    view,
    isNarrow: searchOf(filter).size > 0,
    chosen: (facet: FacetParam) => search.getAll(facet),
    setWords: (words: string) => change((next) => (words ? next.set('q', words) : next.delete('q'))),
    setView: (chosen: View) => {
      setView(chosen);
      change((next) => next.set('view', chosen));
    },
    toggle: (facet: FacetParam, value: string) =>
      change((next) => (next.has(facet, value) ? next.delete(facet, value) : next.append(facet, value))),
    /** Leaves the map for the members of those communes. */
    showCommunes: (communes: readonly string[]) =>
      change((next) => {
        next.delete('commune');
        communes.forEach((code) => next.append('commune', code));
        next.set('view', 'cards');
      }),
    clear: () => change((next) => ['q', ...FACETS].forEach((name) => next.delete(name))),
  };
}

export type DirectoryFilterState = ReturnType<typeof useDirectoryFilter>;
