import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import type { CsvRow, Delimiter } from './csv-rows';
import { DELIMITERS } from './csv-rows';
import { readTable } from './read-table';

const LINE_ENDS = ['\r\n', '\n', '\r'] as const;

interface Dialect {
  readonly delimiter: Delimiter;
  readonly lineEnd: (typeof LINE_ENDS)[number];
  readonly quoted: boolean;
  readonly encode: (text: string) => Buffer;
  readonly declared: boolean;
}

const utf16be = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
const WIDE = [
  (text: string) => Buffer.from(text),
  (text: string) => Buffer.from(`\uFEFF${text}`),
  (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16be,
];

const anyDialect = (encoders: readonly Dialect['encode'][]): fc.Arbitrary<Dialect> =>
  fc.record({
    delimiter: fc.constantFrom(...DELIMITERS),
    lineEnd: fc.constantFrom(...LINE_ENDS),
    quoted: fc.boolean(),
    encode: fc.constantFrom(...encoders),
    declared: fc.boolean(),
  });

const write = (table: readonly (readonly string[])[], { delimiter, lineEnd, quoted, encode, declared }: Dialect) =>
  encode(
    (declared ? `sep=${delimiter}${lineEnd}` : '') +
      stringify([...table], { delimiter, record_delimiter: lineEnd, quoted, quote_record_delimiter: true }),
  );

const cellsOf = (rows: Iterable<CsvRow>) => [...rows].map(({ cells }) => cells);

/** Anything that a cell may hold: separators, quotation marks, line breaks; no zero, which no text holds. */
const anyCell = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(';', ',', '\t', '|', '"', '\n', '\r\n', '\r', ' ', 'é', '=', 'x'),
      maxLength: 8,
    }),
  )
  .filter((text) => text.isWellFormed() && !text.includes('\0') && !text.startsWith('\uFEFF'));

const HEADERS = ['Prénom', 'Nom', 'E-mail', 'Entreprise', 'Ville'];

const anyTable = (cell: fc.Arbitrary<string>) =>
  fc.integer({ min: 2, max: HEADERS.length }).chain((width) =>
    // The last cell is filled: an empty row is no row.
    fc
      .array(fc.tuple(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), fc.integer()), { maxLength: 12 })
      .map((rows) => [HEADERS.slice(0, width), ...rows.map(([cells, last]) => [...cells, `n° ${last}`])]),
  );

it('any table written in any dialect reads back the same', () => {
  fc.assert(
    fc.property(anyTable(anyCell), anyDialect(WIDE), (table, dialect) => {
      const read = readTable(write(table, dialect));
      expect(read?.delimiter).toBe(dialect.delimiter);
      expect([read?.headers, ...cellsOf(read!.rows())]).toEqual(table);
    }),
    { numRuns: 300 },
  );
});

it('a table of Western text reads back the same from Windows-1252', () => {
  const western = fc.string({ unit: fc.constantFrom(...'abÀéèçœŒ€’–ÿ";,\n 9'), maxLength: 10 });
  const windows1252 = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
  );
  const encode = (text: string) => Buffer.from([...text].map((character) => windows1252.get(character)!));
  fc.assert(
    fc.property(anyTable(western), anyDialect([encode]), (table, dialect) => {
      const read = readTable(write(table, dialect))!;
      expect([read.headers, ...cellsOf(read.rows())]).toEqual(table);
    }),
  );
});

it('never stops and never loses a line number, whatever bytes come', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const lines = [...(readTable(Buffer.from(bytes))?.rows() ?? [])].map(({ line }) => line);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
    }),
  );
});

const rowsOf = (text: string) => [...readTable(Buffer.from(text))!.rows()];

it('reads LinkedIn’s Connections.csv below what LinkedIn explains', () => {
  const file = [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see',
    'those of connections who have allowed it, see https://www.linkedin.com/help/linkedin/answer/261"',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Nadia,Roux,https://www.linkedin.com/in/nadia,nadia@example.test,"Roux, Fils & Cie",Gérante,04 Nov 2026',
  ].join('\n');
  const table = readTable(Buffer.from(file))!;
  expect(table.headers).toEqual([
    'First Name',
    'Last Name',
    'URL',
    'Email Address',
    'Company',
    'Position',
    'Connected On',
  ]);
  expect([...table.rows()]).toEqual([
    {
      line: 6,
      cells: [
        'Nadia',
        'Roux',
        'https://www.linkedin.com/in/nadia',
        'nadia@example.test',
        'Roux, Fils & Cie',
        'Gérante',
        '04 Nov 2026',
      ],
    },
  ]);
});

it('a list without headers keeps its first row', () => {
  expect(rowsOf('nadia@example.test;Roux\npaul@example.test;Petit\n')).toHaveLength(2);
  expect(rowsOf('nadia@example.test\npaul@example.test')).toHaveLength(2);
});

it('a quotation mark that is never closed spoils its own line only', () => {
  const rows = rowsOf('nom;email\nA;a@x.fr\n"B;b@x.fr\nC;c@x.fr\n"D";d@x.fr\n');
  expect(rows.map(({ line, hasOpenQuote = false }) => [line, hasOpenQuote])).toEqual([
    [2, false],
    [3, true],
    [4, false],
    [5, false],
  ]);
  expect(rows[3]!.cells).toEqual(['D', 'd@x.fr']);
});

it('what follows a closing quotation mark belongs to the cell', () => {
  expect(rowsOf('nom;email\n"Dupont" SARL;a@x.fr')[0]!.cells).toEqual(['Dupont SARL', 'a@x.fr']);
});

it('empty lines are no rows, and lines are counted as an editor counts them', () => {
  const rows = rowsOf('nom;email\n\n"A\nB";a@x.fr\n;\n   \nC;c@x.fr');
  expect(rows.map(({ line }) => line)).toEqual([3, 7]);
});

it('what is no text is not read', () => {
  expect(readTable(Buffer.from('PK\u0003\u0004\0\0\0\u0008', 'latin1'))).toBeNull();
});
