import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work';
import { ForbiddenError } from '../../../../platform/graphql/domain-error';
import { HandlesJob, type JobContext } from '../../../../platform/jobs/handles-job.decorator';
import type { JobRun } from '../../../../platform/jobs/job-run';
import { Invitations } from '../../../joining';
import { type Membership, MembersService, Memberships } from '../../../territories';
import { ImportRuns } from '../import-runs';
import { ImportRowsRepository, type RowToInvite } from '../import-rows.repository';
import type { RowStatus } from '../import-states';
import { type ImportRun, sendInvitations } from '../imports.jobs';
import type { ImportRecord } from '../imports.repository';

/** So few that cancelling shows at once, so many that the statements do not count. */
const BATCH = 500;

/** Invites the new people of a list. Each batch is one transaction: what a killed worker had sent is not sent again. */
@Injectable()
export class SendInvitations {
  constructor(
    private readonly importRuns: ImportRuns,
    private readonly rows: ImportRowsRepository,
    private readonly memberships: Memberships,
    private readonly members: MembersService,
    private readonly invitations: Invitations,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @HandlesJob(sendInvitations)
  async send(job: ImportRun, context: JobContext): Promise<void> {
    await this.importRuns.follow(job, context, {
      whenDone: 'sent',
      setbacks: { cancelled: 'stopped', failed: 'failed' },
      work: (found, run) => this.inviteAll(found, run, context.signal),
    });
  }

  private async inviteAll(found: ImportRecord, run: JobRun, signal: AbortSignal): Promise<{ sent: number }> {
    const total = found.counts.new ?? 0;
    let done = total - (await this.rows.countNew(keyOf(found)));
    let sent = 0;
    for (;;) {
      await run.progress(done, total);
      signal.throwIfAborted();
      const batch = await this.unitOfWork.run(() => this.inviteBatch(found));
      if (batch.rows === 0) return { sent };
      done += batch.rows;
      sent += batch.sent;
    }
  }

  /** Whoever confirmed must still be entitled to: a mandate may end while the work goes on. */
  private async inviteBatch(found: ImportRecord): Promise<{ rows: number; sent: number }> {
    const { territory_id: territoryId, id: importId, run_account_id: accountId, note } = found;
    const inviter = accountId ? await this.memberships.current(accountId, territoryId) : null;
    if (!inviter?.holds('members.import')) throw new ForbiddenError();
    const rows = await this.rows.nextToInvite(keyOf(found), BATCH);
    if (rows.length === 0) return { rows: 0, sent: 0 };
    const statuses = await this.inviteRows(inviter, { importId, note }, rows);
    await this.rows.setStatuses(
      keyOf(found),
      rows.map(({ position }) => position),
      statuses,
    );
    return { rows: rows.length, sent: statuses.filter((status) => status === 'sent').length };
  }

  /** What was true in the dry run may not be any more: members have joined, others have invited. */
  private async inviteRows(
    inviter: Membership,
    { importId, note }: { importId: string; note: string | null },
    rows: readonly RowToInvite[],
  ): Promise<RowStatus[]> {
    const emails = rows.map(({ email }) => email);
    const { territoryId, memberId: by } = inviter;
    const known = await this.members.knownAmong(inviter, emails);
    const standings = await this.invitations.standingsAmong(territoryId, emails);
    const willing = rows.filter(({ email }) => !known.has(email) && !standings.has(email));
    const outcomes = await this.invitations.inviteMany({
      territoryId,
      by,
      source: 'import',
      importId,
      rows: willing.map((row) => ({ email: row.email, note, invitee: inviteeOf(row) })),
    });
    const states = new Map(willing.map(({ email }, index) => [email, outcomes[index]!.state]));
    return emails.map((email) => {
      if (known.has(email)) return 'known';
      return standings.get(email) ?? (states.get(email) === 'invited' ? 'sent' : 'invited');
    });
  }
}

const inviteeOf = ({ name, persona, commune_code: communeCode }: RowToInvite) => ({ name, persona, communeCode });

const keyOf = ({ territory_id: territoryId, id }: ImportRecord) => ({ territoryId, id });
