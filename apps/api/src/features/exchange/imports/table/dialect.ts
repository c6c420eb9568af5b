import { csvRows, DELIMITERS, type CsvRow, type Delimiter } from './csv-rows';

/** Enough to judge by, whatever the size of the file. */
const SAMPLE_ROWS = 50;
/** Of those that judge equally well, a spreadsheet's own separators are the more likely. */
const [FALLBACK] = DELIMITERS;

/** Excel's own way of naming the separator, in a first line of its own. */
const DECLARED = /^sep=([;,\t|])(?:\r\n|\r|\n|$)/i;

export interface Dialect {
  readonly delimiter: Delimiter;
  /** Where the table begins in the text. */
  readonly start: number;
  /** How many lines stand before. */
  readonly linesBefore: number;
}

/** Finds what separates the cells: what the file says itself, or what gives most rows the same width. */
export function dialectOf(text: string): Dialect {
  const declared = DECLARED.exec(text);
  if (declared) return { delimiter: declared[1] as Delimiter, start: declared[0].length, linesBefore: 1 };
  let best = { delimiter: FALLBACK as Delimiter, score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = regularity(sampleRows(text, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, start: 0, linesBefore: 0 };
}

export function sampleRows(text: string, delimiter: Delimiter): CsvRow[] {
  const rows: CsvRow[] = [];
  for (const row of csvRows(text, delimiter)) {
    rows.push(row);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** The width that most rows have; of two that are as frequent, the larger. */
export function usualWidth(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const ranked = [...counts].sort(([widthA, a], [widthB, b]) => b - a || widthB - widthA);
  return ranked[0]?.[0] ?? 1;
}

/** Share of the rows that have the usual width; nothing when that is a single column. */
function regularity(rows: readonly CsvRow[]): number {
  const wide = rows.filter(({ cells }) => cells.length > 1);
  const width = usualWidth(wide);
  return width === 1 ? 0 : wide.filter(({ cells }) => cells.length === width).length / rows.length;
}
