import { looksLikeEmail } from '../mapping/addresses';
import { isKnownHeader } from '../mapping/header-words';
import { csvRows, type CsvRow, type Delimiter } from './csv-rows';
import { decodeText, type TextEncoding } from './decode-text';
import { dialectOf, sampleRows, usualWidth } from './dialect';

/** Lines that an export may put before its table. */
const LONGEST_PREAMBLE = 20;

export interface Table {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  /** As the file names them; empty where it does not. */
  readonly headers: readonly string[];
  /** Read while they are asked for; each call starts anew. */
  readonly rows: () => Generator<CsvRow>;
}

/** `null` for what is no text: an office document, a picture. */
export function readTable(bytes: Buffer): Table | null {
  const { encoding, text } = decodeText(bytes);
  if (text.includes('\0')) return null;
  const { delimiter, start, linesBefore } = dialectOf(text);
  const body = text.slice(start);
  const head = findHead(sampleRows(body, delimiter));
  return {
    encoding,
    delimiter,
    headers: head.headers,
    rows: function* () {
      for (const row of csvRows(body, delimiter)) {
        if (row.line > head.lastLine) yield { ...row, line: row.line + linesBefore };
      }
    },
  };
}

interface Head {
  readonly headers: readonly string[];
  /** The last line before the rows. */
  readonly lastLine: number;
}

/**
 * The first row that names columns, below whatever stands before the table (LinkedIn explains itself there). A row with
 * an address is data already: such a file names nothing, and every column goes without a header.
 */
function findHead(rows: readonly CsvRow[]): Head {
  const known = rows
    .slice(0, LONGEST_PREAMBLE)
    .findIndex(({ cells }) => cells.filter(isKnownHeader).length >= Math.min(2, cells.length));
  const width = usualWidth(rows);
  const index = known === -1 ? rows.findIndex(({ cells }) => cells.length === width) : known;
  const row = rows[index];
  if (!row) return { headers: [], lastLine: 0 };
  if (row.cells.some(looksLikeEmail)) return { headers: row.cells.map(() => ''), lastLine: rows[index - 1]?.line ?? 0 };
  return {
    headers: row.cells.map((cell) => cell.trim()),
    lastLine: row.line + (row.cells.join('').match(/\n/g)?.length ?? 0),
  };
}
