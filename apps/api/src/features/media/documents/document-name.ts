import { LIMITS } from '@rayonne/contracts';

/** Paths, controls and what lets one name pose as another: `facture\u202Efdp.exe` must not read as a PDF of that name. */
const FOREIGN = /[\p{C}\p{Zl}\p{Zp}<>:"|?*\\/]+/gu;
const ENDING = '.pdf';
const NAMELESS = 'document';

/** A file name as it may be shown and saved under: one line, without a path, ending as what it is. */
export function documentName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/u).pop() ?? '';
  const words = last
    .replace(/\.pdf$/iu, '')
    .replace(FOREIGN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[ .]+|[ .]+$/gu, '');
  const stem = words
    .slice(0, LIMITS.documentName.max - ENDING.length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd();
  return (stem || NAMELESS) + ENDING;
}
