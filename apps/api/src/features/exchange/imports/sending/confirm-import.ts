import { Injectable } from '@nestjs/common';
import { ATTESTATION_VERSION } from '@rayonne/contracts';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { JobRuns } from '../../../../platform/jobs/job-runs';
import { Jobs } from '../../../../platform/jobs/jobs';
import type { Viewer } from '../../../identity';
import { Ledger } from '../../../ledger';
import { ImportAccess } from '../import-access';
import type { ConfirmImportInput } from '../import.inputs';
import type { ImportModel } from '../import.models';
import { presentImport } from '../import-presentation';
import type { ImportState } from '../import-states';
import { ImportStateError } from '../imports.errors';
import { sendInvitations } from '../imports.jobs';
import { ImportsRepository } from '../imports.repository';
import { expectVersion, keyOf } from '../imports.service';

/** From the dry run, or on from where an earlier sending stopped. */
const READY: readonly ImportState[] = ['checked', 'stopped', 'failed'];

/** The word that sends the invitations, and the one that stops them. */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly access: ImportAccess,
    private readonly imports: ImportsRepository,
    private readonly runs: JobRuns,
    private readonly jobs: Jobs,
    private readonly ledger: Ledger,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Said twice, or by two people at once, it is done once: the second finds the import under way. */
  async confirm(viewer: Viewer, input: ConfirmImportInput): Promise<ImportModel> {
    return this.unitOfWork.run(async () => {
      const { member, found } = await this.access.hold(viewer, input.import);
      if (found.state === 'sending') return presentImport(found);
      if (!READY.includes(found.state) || found.rows_erased_at) throw new ImportStateError();
      expectVersion(found, input.version);
      if (!found.counts.new) throw new ImportStateError();
      const { territory_id: territoryId, id: importId } = found;
      const runId = await this.runs.create(viewer.accountId, 'import.send');
      const confirmation = {
        by: member.memberId,
        attestationVersion: ATTESTATION_VERSION,
        origin: input.origin,
        note: input.note ?? null,
      };
      await this.imports.beginSending(keyOf(found), confirmation, { id: runId, accountId: viewer.accountId });
      await this.ledger.record({ verb: 'members.imported', by: member, towards: 'territory', scope: 'territory' });
      await this.jobs.enqueue(sendInvitations, { territoryId, importId, runId });
      return this.read(viewer, input.import);
    });
  }

  /** What was sent stays sent. Whoever may import may stop an import, whoever started it. */
  async cancel(viewer: Viewer, publicId: string): Promise<ImportModel> {
    return this.unitOfWork.run(async () => {
      const { found } = await this.access.hold(viewer, publicId);
      const { run_id: runId, run_account_id: accountId } = found;
      if ((found.state !== 'sending' && found.state !== 'checking') || !runId || !accountId)
        return presentImport(found);
      const run = await this.runs.cancel(accountId, runId);
      // It waited for a worker still: nobody else will tell the import that it is over.
      if (run?.state === 'cancelled')
        await this.imports.endRun(keyOf(found), runId, found.state === 'sending' ? 'stopped' : 'mapping');
      return this.read(viewer, publicId);
    });
  }

  private async read(viewer: Viewer, publicId: string): Promise<ImportModel> {
    return presentImport((await this.access.require(viewer, publicId)).found);
  }
}
