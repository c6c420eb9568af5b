import { encodePublicId } from '../../../platform/database/public-id';
import type { TestApi } from '../../../testing/test-api';
import { anOpportunity } from '../../opportunities/testing/opportunity.factory';
import type { TestMember } from '../../territories/testing/member.factory';
import { TERMS } from '../score/formula';

/** A match of a new opportunity of `owner` with `member`, as a run would have found it; gives its public id. */
export async function aMatch(api: TestApi, owner: TestMember, member: TestMember): Promise<string> {
  const opportunity = await anOpportunity(owner);
  const [row] = await api.database.query<{ id: string }>(
    `insert into matches (territory_id, opportunity_id, member_id, fit, shown, term_values, grounds)
     values ($1, $2, $3, 500, 500, $4, '{"words": [], "sectors": null, "kilometres": null}') returning id`,
    [opportunity.key.territoryId, opportunity.key.id, member.key.id, TERMS.map(() => 500)],
  );
  return encodePublicId({ territoryId: opportunity.key.territoryId, id: row!.id });
}
