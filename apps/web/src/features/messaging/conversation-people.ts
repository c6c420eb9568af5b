interface Seated {
  readonly name: string;
  readonly isViewer: boolean;
}

/** Everybody else in a conversation. */
export const othersIn = <Person extends Seated>(participants: readonly Person[]): Person[] =>
  participants.filter(({ isViewer }) => !isViewer);

/** Those people as the title of their conversation; of several, by their first names. */
export function namesOf(others: readonly Seated[], locale: string): string {
  if (others.length < 2) return others[0]?.name ?? '';
  return new Intl.ListFormat(locale).format(others.map(({ name }) => name.split(' ')[0]!));
}
