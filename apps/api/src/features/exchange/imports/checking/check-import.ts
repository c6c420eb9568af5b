import { Injectable } from '@nestjs/common';
import { ForbiddenError } from '../../../../platform/graphql/domain-error';
import { HandlesJob, type JobContext } from '../../../../platform/jobs/handles-job.decorator';
import type { JobRun } from '../../../../platform/jobs/job-run';
import { Invitations } from '../../../joining';
import { type Membership, Memberships, MembersService, TerritoriesService } from '../../../territories';
import { ImportRuns } from '../import-runs';
import { ImportRowsRepository, type JudgedRow, type StagedRecord } from '../import-rows.repository';
import { checkRows, type ImportRun } from '../imports.jobs';
import type { ImportRecord } from '../imports.repository';
import { communeFinder } from './communes';
import { judgeRow, type Rules } from './judge-row';

const BATCH = 1_000;

/** Looks at every row of a list: who is on it, what is wrong with it, who need not be invited. Invites nobody. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly importRuns: ImportRuns,
    private readonly rows: ImportRowsRepository,
    private readonly memberships: Memberships,
    private readonly territories: TerritoriesService,
    private readonly members: MembersService,
    private readonly invitations: Invitations,
  ) {}

  @HandlesJob(checkRows)
  async check(job: ImportRun, context: JobContext): Promise<void> {
    await this.importRuns.follow(job, context, {
      whenDone: 'checked',
      setbacks: { cancelled: 'mapping', failed: 'mapping' },
      work: (found, run) => this.judgeAll(found, run),
    });
  }

  private async judgeAll(found: ImportRecord, run: JobRun): Promise<void> {
    const key = { territoryId: found.territory_id, id: found.id };
    const reader = found.run_account_id
      ? await this.memberships.current(found.run_account_id, found.territory_id)
      : null;
    if (!reader) throw new ForbiddenError();
    const rules = {
      roles: found.roles.map((role) => role || null),
      communeOf: communeFinder(await this.territories.perimeter(found.territory_id)),
    };
    const firstLines = new Map<string, number>();
    for (let position = 0; ;) {
      const rows = await this.rows.staged(key, position, BATCH);
      if (rows.length === 0) return;
      const judged = rows.map((row) => judge(row, rules, firstLines));
      await this.rows.saveJudgements(key, await this.withStandings(reader, judged));
      position = rows.at(-1)!.position;
      await run.progress(position, found.row_count);
    }
  }

  /** Sets those apart who need no invitation, or want none. An account elsewhere is nobody here, and stays new. */
  private async withStandings(reader: Membership, judged: readonly JudgedRow[]): Promise<JudgedRow[]> {
    const emails = judged.flatMap(({ status, email }) => (status === 'new' && email ? [email] : []));
    const [known, standings] = await Promise.all([
      this.members.knownAmong(reader, emails),
      this.invitations.standingsAmong(reader.territoryId, emails),
    ]);
    return judged.map((row) => {
      if (row.status !== 'new' || !row.email) return row;
      const status = known.has(row.email) ? 'known' : (standings.get(row.email) ?? 'new');
      return { ...row, status };
    });
  }
}

/** The first row with an address counts; later ones with the same are told which it was. */
function judge(row: StagedRecord, rules: Rules, firstLines: Map<string, number>): JudgedRow {
  const judgement = judgeRow({ cells: row.cells, hasOpenQuote: row.has_open_quote }, rules);
  const { email } = judgement;
  const isSound = judgement.faults.length === 0;
  const sameAsLine = (isSound && email !== null && firstLines.get(email)) || null;
  if (isSound && email !== null && sameAsLine === null) firstLines.set(email, row.line);
  const status = !isSound ? 'invalid' : sameAsLine === null ? 'new' : 'duplicate';
  return { ...judgement, position: row.position, status, sameAsLine };
}
