export interface CsvRow {
  /** Where it starts in the file, counted from 1. */
  readonly line: number;
  readonly cells: string[];
  /** A quotation mark of that line is never closed: its cells are what stands between the separators. */
  readonly hasOpenQuote?: boolean;
}

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** More columns than any list has: further cells of a row are left out, which its width then tells. */
export const MOST_COLUMNS = 100;
/** A longer cell is one whose quotation mark was forgotten. */
const LONGEST_CELL = 32_768;

/**
 * Reads the rows of a CSV text, empty ones left out. Unlike a parser that follows RFC 4180 to the letter it never
 * stops: a quotation mark that is not closed spoils its own line only, and what follows a closed one belongs to the cell.
 */
export function* csvRows(text: string, delimiter: Delimiter): Generator<CsvRow> {
  const reader = new RowReader(text, delimiter);
  for (let row = reader.next(); row; row = reader.next()) {
    if (row.cells.some((cell) => cell.trim() !== '')) yield row;
  }
}

class RowReader {
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly delimiter: Delimiter,
  ) {}

  next(): CsvRow | null {
    if (this.at >= this.text.length) return null;
    const [start, line] = [this.at, this.line];
    const cells = this.readCells();
    if (cells) return { line, cells };
    [this.at, this.line] = [start, line];
    return { line, cells: this.readPlainLine(), hasOpenQuote: true };
  }

  /** `null` when a quotation mark stays open. */
  private readCells(): string[] | null {
    const cells: string[] = [];
    for (;;) {
      const cell = this.text[this.at] === '"' ? this.readQuoted() : this.readPlain();
      if (cell === null) return null;
      if (cells.length <= MOST_COLUMNS) cells.push(cell);
      if (this.text[this.at] !== this.delimiter) break;
      this.at += 1;
    }
    this.endLine();
    return cells;
  }

  private readPlain(): string {
    const end = this.endOfPlain(this.at);
    const cell = this.text.slice(this.at, end);
    this.at = end;
    return cell;
  }

  private readQuoted(): string | null {
    const { text } = this;
    let cell = '';
    for (let from = this.at + 1; ;) {
      const quote = text.indexOf('"', from);
      if (quote === -1 || quote - this.at > LONGEST_CELL) return null;
      cell += text.slice(from, quote);
      if (text[quote + 1] !== '"') {
        this.line += lineBreaksIn(cell);
        return this.withRest(cell, quote + 1);
      }
      cell += '"';
      from = quote + 2;
    }
  }

  /** What follows the closing quotation mark; after a line break it shows that the opening one was a mistake. */
  private withRest(cell: string, from: number): string | null {
    const end = this.endOfPlain(from);
    if (end > from && /[\r\n]/.test(cell)) return null;
    this.at = end;
    return cell + this.text.slice(from, end);
  }

  private readPlainLine(): string[] {
    const end = this.endOfLine(this.at);
    const cells = this.text.slice(this.at, end).split(this.delimiter, MOST_COLUMNS + 1);
    this.at = end;
    this.endLine();
    return cells;
  }

  private endOfPlain(from: number): number {
    for (let at = from; at < this.text.length; at += 1) {
      const character = this.text[at];
      if (character === this.delimiter || character === '\n' || character === '\r') return at;
    }
    return this.text.length;
  }

  private endOfLine(from: number): number {
    for (let at = from; at < this.text.length; at += 1) {
      if (this.text[at] === '\n' || this.text[at] === '\r') return at;
    }
    return this.text.length;
  }

  private endLine(): void {
    if (this.text[this.at] === '\r' && this.text[this.at + 1] === '\n') this.at += 1;
    this.at += 1;
    this.line += 1;
  }
}

const lineBreaksIn = (cell: string) => cell.match(/\r\n|\r|\n/g)?.length ?? 0;
