/** A vowel that is heard; a y stands for one before a consonant only, an h in the first names where it is silent. */
const HEARD = /^(?:[aeiouœæ]|y(?![aeiou])|h(?:el[eio]|enri|erv|onor|ortens|ubert|ipp|y[^u]))/i;

/** Private-use character: no text of ours and no accepted input carries it. */
const MARK = '\uE000';
const ELIDED = new RegExp(`\\b(d|qu)e ${MARK}`, 'gi');

const startsWithVowel = (text: string) => HEARD.test(text.normalize('NFD').replace(/\p{Mn}/gu, ''));

/**
 * Formats a French text whose values may ask for an elision: « la demande de {name} » gives « la demande d’Anne ».
 * `format` gets the values to fill in; anything but text goes through as it is.
 */
export function withElisions<Values extends Readonly<Record<string, unknown>>>(
  values: Values | undefined,
  format: (values: Values | undefined) => string,
): string {
  if (!values) return format(values);
  const marked = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && startsWithVowel(value) ? MARK + value : value,
  ]);
  return format(Object.fromEntries(marked) as Values)
    .replace(ELIDED, '$1’')
    .replaceAll(MARK, '');
}
