import { plainWords } from '../mapping/header-words';

/** "95500 Gonesse", "Gonesse (95)", "GONESSE CEDEX": what stands around a name in an address. */
const AROUND = /\b(?:\d{2,5}|2[ab]\d{0,3}|cedex)\b/g;
const SHORTENED = [
  [/\bst\b/g, 'saint'],
  [/\bste\b/g, 'sainte'],
] as const;

const nameOf = (text: string) => {
  const bare = plainWords(text).replaceAll(AROUND, ' ');
  return SHORTENED.reduce((name, [short, long]) => name.replaceAll(short, long), bare)
    .replaceAll(/ +/g, ' ')
    .trim();
};

/** Finds the commune that a cell means, by its code or its name however it is spelt. */
export function communeFinder(
  communes: readonly { code: string; name: string }[],
): (cell: string) => string | undefined {
  const codes = new Set(communes.map(({ code }) => code));
  const byName = new Map(communes.map(({ code, name }) => [nameOf(name), code]));
  return (cell) => {
    const code = cell.trim().toUpperCase();
    return codes.has(code) ? code : byName.get(nameOf(cell));
  };
}
