/** Lists stand in one field of the form, a value a line: so a draft keeps them like any text. */
const SEPARATOR = '\n';
export const joinList = (values: readonly string[]) => values.join(SEPARATOR);
export const splitList = (text: string) => text.split(SEPARATOR).filter(Boolean);
