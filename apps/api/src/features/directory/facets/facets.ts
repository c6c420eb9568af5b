import type { DirectoryFilterInput } from '../directory.inputs';

export const FACET_KINDS = ['persona', 'commune', 'sector', 'help', 'seek', 'language'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

/** The facet that everyone bears: its count is the number of members found. */
export const EVERYONE = 'all';

const FIELDS = {
  persona: 'personas',
  commune: 'communes',
  sector: 'sectors',
  help: 'canHelpWith',
  seek: 'lookingFor',
  language: 'languages',
} as const satisfies Record<FacetKind, keyof DirectoryFilterInput>;

/** What a filter looks for in the index: words, and the text of a `tsquery` over facets. */
export interface Search {
  readonly words: string;
  readonly facets: string;
}

/** `except` leaves one facet out, to count what its other values would give. Values were checked to need no escaping. */
export function searchOf(filter: DirectoryFilterInput, except?: FacetKind): Search {
  const facets = FACET_KINDS.filter((kind) => kind !== except)
    .map((kind) => chosen(filter, kind).map((facet) => `'${facet}'`))
    .filter((choices) => choices.length > 0)
    .map((choices) => `(${choices.join(' | ')})`);
  return { words: filter.search ?? '', facets: facets.join(' & ') };
}

export const chosen = (filter: DirectoryFilterInput, kind: FacetKind) =>
  (filter[FIELDS[kind]] ?? []).map((value) => `${kind}:${value}`);

export const isEmpty = ({ words, facets }: Search) => words === '' && facets === '';

/** Kinds of facets that are counted under the same search. */
export interface CountGroup {
  readonly search: Search;
  readonly kinds: readonly string[];
}

/** A facet's own choice does not narrow its counts: they say what another choice would give. */
export function countGroups(filter: DirectoryFilterInput): CountGroup[] {
  const narrowed = FACET_KINDS.filter((kind) => chosen(filter, kind).length > 0);
  const rest = FACET_KINDS.filter((kind) => !narrowed.includes(kind));
  return [
    { search: searchOf(filter), kinds: [EVERYONE, ...rest] },
    ...narrowed.map((kind) => ({ search: searchOf(filter, kind), kinds: [kind] })),
  ];
}
