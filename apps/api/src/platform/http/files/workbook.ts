import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { escapeHtml } from '../../mail/escape-html';
import { wellFormed } from './well-formed';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relation = (kind: string, target: string) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

/** What every workbook of one sheet is made of, besides that sheet. */
const PARTS = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
  '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
  'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
};

const workbook = (name: string) =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeHtml(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`;

/** Texts stand inline, so that no spreadsheet takes one for a formula. */
const cell = (value: string | number) =>
  typeof value === 'number'
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${escapeHtml(wellFormed(value))}</t></is></c>`;

async function* sheet(records: AsyncIterable<readonly (string | number)[]>): AsyncGenerator<string> {
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetData>`;
  for await (const record of records) yield `<row>${record.map(cell).join('')}</row>`;
  yield '</sheetData></worksheet>';
}

/** An Office Open XML workbook of one sheet, written while its rows are read. */
export function workbookOf(records: AsyncIterable<readonly (string | number)[]>, name: string): Readable {
  const zip = new ZipFile();
  const rows = Readable.from(sheet(records));
  const file = Readable.from(zip.outputStream as AsyncIterable<Buffer>);
  rows.on('error', (error) => file.destroy(error));
  for (const [path, text] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(text), path);
  zip.addBuffer(Buffer.from(workbook(name)), 'xl/workbook.xml');
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml');
  zip.end();
  return file;
}
