import type { TestApi } from '../../../testing/test-api';
import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import type { TestMember } from '../../territories/testing/member.factory';
import type { TestTerritory } from '../../territories/testing/territory.factory';

const UPDATE = `mutation ($input: UpdateCharterInput!) { updateCharter(input: $input) {
  charter { preset version } proposal { id state sponsorsNeeded sponsorLevel vote { id eligibleCount isForTrusted } } } }`;

/** Asks for a change of the charter as it stands, unless `input` names another version. */
export async function askToChange(api: TestApi, member: TestMember, territory: TestTerritory, input: object) {
  const [row] = await api.database.query<{ version: number }>(`select version from charters where territory_id = $1`, [territory.id]);
  const change = { territory: territory.publicId, version: row!.version, why: 'Pour voir', ...input };
  return member.client.ask(UPDATE, { input: change });
}

/** Lets a minute go by: whatever is due happens. */
export async function aMinuteLater(api: TestApi): Promise<void> {
  await api.database.query(`select from graphile_worker.add_job('governance.sweep', '{}')`);
  await runJobs(api);
}

/** Brings the next step of every vote of the territory forward to now. */
export async function endVotes(api: TestApi, territory: TestTerritory): Promise<void> {
  await api.database.query(
    `update votes set closes_at = case state when 'open' then now() else closes_at end,
            opens_at = case state when 'candidacies' then now() else opens_at - interval '30 days' end
      where territory_id = $1 and state <> 'decided'`,
    [territory.id],
  );
}
