import { decodePublicId } from '../platform/database/public-id';
import type { DemoActor } from './demo-actor';
import { PEOPLE } from './demo-people';
import type { DemoRepository } from './demo-repository';

/** On how many days each acted before, by the level of trust that they have: what `trust` computes from it is that level. */
const DAYS = [0, 3, 6, 14, 14];
/** Since the charter became shared, one figure every third day, as shares of today's. */
const DELEGATION = [0.66, 0.66, 0.66, 0.68, 0.9, 0.9, 0.92, 0.95, 0.95, 0.97, 0.98, 1];

/** Some weeks in which people came to know each other, as the ledger would tell them. */
export async function rememberPast(
  repository: DemoRepository,
  territoryId: string,
  actors: ReadonlyMap<string, DemoActor>,
): Promise<void> {
  const known = PEOPLE.filter(({ trustLevel }) => trustLevel > 0).map(({ email, trustLevel }) => ({
    id: decodePublicId(actors.get(email)!.memberId)!.id,
    days: DAYS[trustLevel]!,
  }));
  for (const by of known) {
    for (const whom of known)
      if (whom !== by) await repository.rememberRecognition(territoryId, by.id, whom.id, by.days);
  }
  await repository.rememberMarket(territoryId);
  await repository.rememberDelegation(territoryId, DELEGATION);
}
