import { encodePublicId } from '../../../platform/database/public-id';
import type { PersonaModel } from '../../territories';
import type {
  ColumnRoleModel,
  ImportModel,
  ImportRowFaultModel,
  ImportRowModel,
  ImportRowStatusModel,
  ImportStateModel,
} from './import.models';
import type { RowRecord } from './import-rows.repository';
import type { ImportRecord } from './imports.repository';

/** Days that the rows of a list are kept for. */
export const KEPT_DAYS = 30;

export const presentImport = (row: ImportRecord): ImportModel => ({
  id: encodePublicId({ territoryId: row.territory_id, id: row.id }),
  fileName: row.file_name,
  encoding: row.encoding,
  delimiter: row.delimiter,
  state: row.state as ImportStateModel,
  version: row.version,
  rowCount: row.row_count,
  columns: row.columns.map((column, index) => ({
    ...column,
    role: (row.roles[index] || null) as ColumnRoleModel | null,
  })),
  counts: Object.entries(row.counts).map(([status, rows]) => ({ status: status as ImportRowStatusModel, rows })),
  origin: row.origin,
  note: row.note,
  createdAt: row.created_at,
  confirmedAt: row.confirmed_at,
  finishedAt: row.finished_at,
  rowsErasedAt: row.rows_erased_at ?? new Date(row.created_at.getTime() + KEPT_DAYS * 86_400_000),
  areRowsErased: row.rows_erased_at !== null,
  territoryId: row.territory_id,
  createdById: row.created_by,
  confirmedById: row.confirmed_by,
  run: row.run_id && row.run_account_id ? { id: row.run_id, accountId: row.run_account_id } : null,
});

export const presentRow = (
  row: RowRecord,
  { id, roles }: Pick<ImportModel, 'id'> & { roles: readonly string[] },
): ImportRowModel => ({
  id: `${id}.${row.position}`,
  line: row.line,
  status: row.status as ImportRowStatusModel,
  email: row.email ?? row.cells[roles.indexOf('email')]?.trim() ?? '',
  name: row.name,
  organisation: row.organisation,
  communeName: row.commune_name,
  persona: row.persona as PersonaModel | null,
  faults: row.faults as ImportRowFaultModel[],
  sameAsLine: row.same_as_line,
});
