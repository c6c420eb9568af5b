import { Injectable } from '@nestjs/common';
import { LIMITS } from '@rayonne/contracts';
import { encodePublicId, type Key } from '../../../../platform/database/public-id';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import type { Membership } from '../../../territories';
import { TerritoriesService } from '../../../territories';
import { communeFinder } from '../checking/communes';
import { ImportRowsRepository } from '../import-rows.repository';
import { FileEmptyError, FileNotReadableError, TooManyColumnsError, TooManyRowsError } from '../imports.errors';
import { ImportsRepository } from '../imports.repository';
import { guessRoles } from '../mapping/guess-roles';
import { type CsvRow, MOST_COLUMNS } from '../table/csv-rows';
import { readTable, type Table } from '../table/read-table';

const BATCH = 1_000;
/** Rows that the guesses are made from, and of those the ones that are shown. */
const SAMPLE_ROWS = 200;
const SHOWN_ROWS = 5;
const LONGEST_SAMPLE = 80;

/** Turns an uploaded file into rows that wait for their mapping. */
@Injectable()
export class StageList {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly territories: TerritoriesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Gives the public id of the new import: the whole list is staged, or nothing is. */
  async stage(member: Membership, fileName: string, bytes: Buffer): Promise<string> {
    const table = readTable(bytes);
    if (!table) throw new FileNotReadableError();
    if (table.headers.length > MOST_COLUMNS) throw new TooManyColumnsError();
    const rowCount = countRows(table);
    const { territoryId, memberId: createdBy } = member;
    const communes = await this.territories.perimeter(territoryId);
    const guessed = guess(table, communeFinder(communes));
    return this.unitOfWork.run(async () => {
      const { encoding, delimiter } = table;
      const id = await this.imports.insert({
        territoryId,
        createdBy,
        fileName,
        encoding,
        delimiter,
        rowCount,
        ...guessed,
      });
      await this.insertRows({ territoryId, id }, table);
      return encodePublicId({ territoryId, id });
    });
  }

  /** Each batch waits for the database, so that other requests are served in between. */
  private async insertRows(key: Key, table: Table): Promise<void> {
    let batch: (CsvRow & { position: number })[] = [];
    let position = 0;
    for (const row of table.rows()) {
      position += 1;
      batch.push({ ...row, position });
      if (batch.length < BATCH) continue;
      await this.rows.insert(key, batch);
      batch = [];
    }
    if (batch.length > 0) await this.rows.insert(key, batch);
  }
}

/** Counted before anything is written, and no further than to the first row too many. */
function countRows(table: Table): number {
  let count = 0;
  for (const _row of table.rows()) {
    count += 1;
    if (count > LIMITS.importRows) throw new TooManyRowsError();
  }
  if (count === 0) throw new FileEmptyError();
  return count;
}

function guess({ headers, rows }: Table, communeOf: (cell: string) => string | undefined) {
  const sample: string[][] = [];
  for (const { cells } of rows()) {
    if (sample.push(cells) === SAMPLE_ROWS) break;
  }
  const shown = sample.slice(0, SHOWN_ROWS);
  return {
    roles: guessRoles({ headers, rows: sample, isCommune: (cell) => communeOf(cell) !== undefined }),
    columns: headers.map((header, index) => ({
      header: header.slice(0, LONGEST_SAMPLE),
      samples: shown.map((cells) => (cells[index] ?? '').trim().slice(0, LONGEST_SAMPLE)),
    })),
  };
}
