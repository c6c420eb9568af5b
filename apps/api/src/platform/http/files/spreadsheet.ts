import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/** What Excel opens by a double click: a semicolon, a byte order mark, and no cell that it would take for a formula. */
export function spreadsheetOf(records: AsyncIterable<readonly (string | number)[]>): Readable {
  const file = stringify({
    delimiter: ';',
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
  });
  const source = Readable.from(records);
  source.on('error', (error) => file.destroy(error));
  return source.pipe(file);
}
