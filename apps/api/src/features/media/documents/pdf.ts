import { PdfUnreadableError } from '../media.errors';

const HEADER = '%PDF-';
const TRAILER = '%%EOF';
/** Some writers leave a few bytes behind the end. */
const TAIL = 2_048;
const PAGE_TREE =
  /\/Type\s*\/Pages\b[^>]{0,200}?\/Count\s+(\d{1,5})|\/Count\s+(\d{1,5})\b[^>]{0,200}?\/Type\s*\/Pages\b/g;

/** Whether these bytes begin a PDF, whatever its name or declared type. */
export const beginsPdf = (bytes: Buffer): boolean => bytes.subarray(0, HEADER.length).toString('latin1') === HEADER;

/** Refuses what is no whole PDF; gives how many pages it says it has, where it says so in the open. Nothing of it is run. */
export function inspectPdf(bytes: Buffer): number | null {
  if (!beginsPdf(bytes) || !bytes.subarray(-TAIL).includes(TRAILER)) throw new PdfUnreadableError();
  const counts = [...bytes.toString('latin1').matchAll(PAGE_TREE)].map(([, after, before]) => Number(after ?? before));
  // The root of the tree counts all that its branches count.
  return Math.max(0, ...counts) || null;
}
