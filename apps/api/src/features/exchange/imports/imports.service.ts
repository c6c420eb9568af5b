import { Injectable } from '@nestjs/common';
import { pageRequest, toPage, type Page } from '../../../platform/database/keyset';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { InvalidInputError, StaleVersionError } from '../../../platform/graphql/domain-error';
import { JobRuns } from '../../../platform/jobs/job-runs';
import { Jobs } from '../../../platform/jobs/jobs';
import type { Viewer } from '../../identity';
import { type HandledImport, ImportAccess } from './import-access';
import type { CheckImportInput, ImportRowsArgs, ImportsArgs } from './import.inputs';
import { type ImportModel, type ImportRowModel, ImportRowStatusModel } from './import.models';
import { presentImport, presentRow } from './import-presentation';
import { ImportRowsRepository } from './import-rows.repository';
import { ImportStateError } from './imports.errors';
import { checkRows } from './imports.jobs';
import { ImportsRepository } from './imports.repository';

/** What one sees of imports, and how one gets ready. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly access: ImportAccess,
    private readonly imports: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: JobRuns,
    private readonly jobs: Jobs,
  ) {}

  async list(viewer: Viewer, args: ImportsArgs): Promise<Page<ImportModel>> {
    const { territoryId } = await this.access.handler(viewer, args.territory);
    const request = pageRequest(args);
    const rows = await this.imports.list(territoryId, request);
    return toPage(rows, request, (row) => row, presentImport);
  }

  async find(viewer: Viewer, publicId: string): Promise<ImportModel> {
    return presentImport((await this.access.require(viewer, publicId)).found);
  }

  async listRows(viewer: Viewer, args: ImportRowsArgs): Promise<Page<ImportRowModel>> {
    const { found } = await this.access.require(viewer, args.import);
    const request = pageRequest(args);
    const statuses = args.status ? [args.status] : Object.values(ImportRowStatusModel);
    const rows = await this.rows.page(keyOf(found), statuses, request);
    const { id, roles } = { id: args.import, roles: found.roles };
    return toPage(
      rows,
      request,
      (row) => ({ at: String(row.position), id: found.id }),
      (row) => presentRow(row, { id, roles }),
    );
  }

  /** Takes the mapping and looks at every row under it, without inviting anyone. */
  async check(viewer: Viewer, input: CheckImportInput): Promise<ImportModel> {
    return this.unitOfWork.run(async () => {
      const { found } = await this.access.hold(viewer, input.import);
      expectVersion(found, input.version);
      if (found.state !== 'mapping' && found.state !== 'checked') throw new ImportStateError();
      if (!isMapping(input.roles, found.columns.length)) throw new InvalidInputError('roles');
      const { territory_id: territoryId, id: importId } = found;
      const runId = await this.runs.create(viewer.accountId, 'import.check');
      await this.imports.beginCheck(keyOf(found), input.roles, { id: runId, accountId: viewer.accountId });
      await this.jobs.enqueue(checkRows, { territoryId, importId, runId });
      return this.find(viewer, input.import);
    });
  }

  /** Forgets the people of the list at once; an import of which nothing was sent goes with them. */
  async discard(viewer: Viewer, publicId: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const { found } = await this.access.hold(viewer, publicId);
      if (found.state === 'sending') throw new ImportStateError();
      if (found.confirmed_at === null) await this.imports.delete(keyOf(found));
      else if (found.rows_erased_at === null) await this.rows.erase(keyOf(found));
      return true;
    });
  }
}

export const keyOf = ({ territory_id: territoryId, id }: HandledImport['found']) => ({ territoryId, id });

/** The step was meant for what the viewer saw; meanwhile somebody else may have taken another one. */
export function expectVersion(found: HandledImport['found'], version: number): void {
  if (found.version !== version) throw new StaleVersionError();
}

/** One role or none for each column, none twice, and one column of addresses. */
function isMapping(roles: readonly (string | null)[], columns: number): boolean {
  const given = roles.filter((role) => role !== null);
  return roles.length === columns && new Set(given).size === given.length && given.includes('email');
}
