/** Whoever belongs to no organisation speaks for themselves alone. */
export interface Voice {
  readonly memberId: string;
  readonly organisationIds: readonly string[];
  readonly fit: number;
}

export const MOST_OF_ONE_ORGANISATION = 2;

/** The best of each person, at most two of one organisation, the best first. */
export function diverse<Item extends Voice>(candidates: readonly Item[], most: number): Item[] {
  const people = new Set<string>();
  const voices = new Map<string, number>();
  const sorted = [...candidates].sort(
    (one, other) => other.fit - one.fit || one.memberId.localeCompare(other.memberId),
  );
  const kept = sorted.filter(({ memberId, organisationIds }) => {
    if (people.has(memberId)) return false;
    if (organisationIds.some((id) => (voices.get(id) ?? 0) >= MOST_OF_ONE_ORGANISATION)) return false;
    people.add(memberId);
    for (const id of organisationIds) voices.set(id, (voices.get(id) ?? 0) + 1);
    return true;
  });
  return kept.slice(0, most);
}
