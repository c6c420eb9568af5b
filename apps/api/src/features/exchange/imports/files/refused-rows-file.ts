import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { formatMessage } from '@rayonne/messages';
import { spreadsheetOf } from '../../../../platform/http/files/spreadsheet';
import type { Locale } from '../../../identity';
import { ImportRowsRepository, type RowRecord } from '../import-rows.repository';
import type { ImportRecord } from '../imports.repository';
import type { RowStatus } from '../import-states';

const BATCH = 1_000;
/** What the importer can put right; who is known or wants no mail is nobody's mistake. */
const REFUSED: readonly RowStatus[] = ['invalid', 'duplicate'];

/** Writes the refused rows as they came, each with what is wrong and what to do about it. */
@Injectable()
export class RefusedRowsFile {
  constructor(private readonly rows: ImportRowsRepository) {}

  of(found: ImportRecord, locale: Locale): Readable {
    return spreadsheetOf(this.records(found, locale));
  }

  private async *records(
    { territory_id: territoryId, id, columns }: ImportRecord,
    locale: Locale,
  ): AsyncGenerator<string[]> {
    const say = (word: 'line' | 'reason') => formatMessage(locale, `importFile.${word}`);
    const headers = columns.map(
      ({ header }, index) => header || formatMessage(locale, 'importFile.column', { number: index + 1 }),
    );
    yield [...headers, say('line'), say('reason')];
    for (let position = 0; ;) {
      const rows = await this.rows.page({ territoryId, id }, REFUSED, {
        limit: BATCH,
        after: { at: String(position), id },
      });
      for (const row of rows) yield [...padded(row.cells, columns.length), String(row.line), reasonOf(row, locale)];
      if (rows.length <= BATCH) return;
      position = rows.at(-1)!.position;
    }
  }
}

/** As many cells as columns: what a broken line has beyond them is kept in its last one. */
function padded(cells: readonly string[], width: number): string[] {
  const kept = Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const beyond = cells.slice(width).join(' ').trim();
  if (beyond && width > 0) kept[width - 1] = `${kept[width - 1]} ${beyond}`;
  return kept;
}

function reasonOf({ faults, same_as_line: line }: RowRecord, locale: Locale): string {
  if (line !== null) return formatMessage(locale, 'importFault.DUPLICATE', { line });
  return faults.map(({ code }) => formatMessage(locale, `importFault.${code}`)).join(' ');
}
