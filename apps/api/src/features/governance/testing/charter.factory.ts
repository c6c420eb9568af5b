import { decodePublicId, encodePublicId } from '../../../platform/database/public-id';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { TestApi } from '../../../testing/test-api';
import { runJobs } from '../../../platform/jobs/testing/run-jobs';
import type { TestMember } from '../../territories/testing/member.factory';
import type { TestTerritory } from '../../territories/testing/territory.factory';
import { VoteOpening } from '../votes/vote-opening';
import { VoteSettling } from '../votes/vote-settling';

const UPDATE = `mutation ($input: UpdateCharterInput!) { updateCharter(input: $input) {
  charter { preset version } proposal { id state sponsorsNeeded sponsorLevel vote { id eligibleCount isForTrusted } } } }`;

/** Of the charter as it stands. */
export async function charterVersion(api: TestApi, territory: TestTerritory): Promise<number> {
  const [row] = await api.database.query<{ version: number }>(`select version from charters where territory_id = $1`, [
    territory.id,
  ]);
  return row!.version;
}

/** Asks for a change of the charter as it stands, unless `input` names another version. */
export async function askToChange(api: TestApi, member: TestMember, territory: TestTerritory, input: object) {
  const change = {
    territory: territory.publicId,
    version: await charterVersion(api, territory),
    why: 'Pour voir',
    ...input,
  };
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

interface Place {
  readonly api: TestApi;
  readonly territory: TestTerritory;
  readonly manager: TestMember;
}

/** A change of the charter that waits for somebody to stand by it, under a charter that wants that. */
export async function aProposal({ api, territory, manager }: Place): Promise<string> {
  const { data } = await askToChange(api, manager, territory, { preset: 'GUIDED' });
  return data.updateCharter.proposal.id as string;
}

/** A vote on a proposal that is over. */
export async function aCountedVote(place: Place): Promise<string> {
  const proposal = decodePublicId(await aProposal(place))!;
  await place.api.get(UnitOfWork).run(() => place.api.get(VoteOpening).onProposal(proposal, null));
  await endVotes(place.api, place.territory);
  const [row] = await place.api.database.query<{ id: string }>(
    `select id from votes where territory_id = $1 and proposal_id = $2`,
    [place.territory.id, proposal.id],
  );
  const key = { territoryId: place.territory.id, id: row!.id };
  await place.api.get(VoteSettling).settle(key);
  return encodePublicId(key);
}

/** An election in which people may stand; any other of the territory is over. */
export async function anElection({ api, territory, manager }: Place): Promise<string> {
  await endElections(api, territory);
  const { openElection } = await manager.client.get(
    `mutation ($t: ID!) { openElection(input: { territory: $t, mandate: "moderator" }) { id } }`,
    { t: territory.publicId },
  );
  return openElection.id as string;
}

export async function endElections(api: TestApi, territory: TestTerritory): Promise<void> {
  await api.database.query(
    `update votes set state = 'decided', outcome = 'nobody', secret = null
      where territory_id = $1 and mandate_kind is not null and state <> 'decided'`,
    [territory.id],
  );
}
