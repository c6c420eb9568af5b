import { CAST, SUSPENDED } from '@rayonne/testing';
import type { DemoActor } from '../demo-actor';

const DAYS = 14;
const DAY_MS = 86_400_000;

const SUSPEND = `mutation ($input: SuspendMemberInput!) { suspendMember(input: $input) }`;
const BLOCK = `mutation ($member: ID!) { blockMember(member: $member) { id } }`;

const REASON =
  'Le même démarchage envoyé à quinze membres en une matinée, malgré deux rappels de l’équipe d’animation.';

/** Somebody whom one member keeps away, and whom the team has suspended. */
export async function keepApart(actors: ReadonlyMap<string, DemoActor>): Promise<void> {
  const member = actors.get(SUSPENDED.email)!.memberId;
  await actors.get(CAST.samira.email)!.does(BLOCK, { member });
  const until = new Date(Date.now() + DAYS * DAY_MS).toISOString();
  await actors.get(CAST.anne.email)!.asks(SUSPEND, { input: { member, reason: REASON, until } });
}
