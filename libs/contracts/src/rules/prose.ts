// A zero-width joiner holds emoji together, so prose may carry U+200C and U+200D; a name may not.
const DECEPTIVE = '\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';

/** Several lines of plain text, without control, bidirectional or invisible characters: they let one text pose as another. */
export const PROSE = new RegExp(`^(?:[\\n\\t]|[^\\p{Cc}\\p{Cn}${DECEPTIVE}])*$`, 'u');

export const isProse = (text: string) => PROSE.test(text);
