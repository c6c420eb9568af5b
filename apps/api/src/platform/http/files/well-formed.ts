const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** XML without what no XML may hold: one old row would take the whole of it from its readers. */
export const wellFormed = (xml: string): string => xml.replaceAll(NOT_XML, '');
