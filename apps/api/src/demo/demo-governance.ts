import type { DemoActor } from './demo-actor';
import type { DemoRepository } from './demo-repository';

const UPDATE = `mutation ($input: UpdateCharterInput!) { updateCharter(input: $input) { charter { version } } }`;
const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { member { id } } }`;
const ELECT = `mutation ($input: OpenElectionInput!) { openElection(input: $input) { id } }`;
const STAND = `mutation ($input: StandInput!) { standInElection(input: $input) { id } }`;

/** How the charter came to be what it is, oldest first; the last one still waits for somebody to stand by it. */
const CHANGES = [
  {
    daysAgo: 30,
    why: 'Chacun ici connaît quelqu’un à faire venir. Autant le laisser inviter.',
    articles: [{ power: 'members.invite', holders: ['level:1', 'mandate:community_manager'] }],
  },
  { daysAgo: 12, why: 'Un an après, le réseau n’a plus besoin qu’on décide de tout pour lui.', preset: 'SHARED' },
  {
    daysAgo: 0,
    why: 'Trois personnes suffisent à peine à relire ce qui est signalé. Ouvrons la modération à la confiance 2.',
    articles: [{ power: 'content.moderate', holders: ['level:2', 'mandate:community_manager', 'mandate:moderator'] }],
  },
];

const CANDIDATES = [
  {
    by: 'claire',
    statement:
      'Je lis tout, je réponds vite, et j’explique quand un message doit partir. Infirmière, j’ai l’habitude des gens fatigués.',
  },
  {
    by: 'samira',
    statement:
      'À l’office de tourisme je modère déjà trois pages. Je voudrais une charte de modération écrite avec vous.',
  },
];

export interface DemoGovernance {
  readonly repository: DemoRepository;
  readonly territoryId: string;
  readonly territory: string;
  readonly actorOf: (name: string) => DemoActor;
}

/** Gives the demo a charter with a past, a proposal that waits, and an election whose ballot is open. */
export async function govern({ repository, territoryId, territory, actorOf }: DemoGovernance): Promise<void> {
  const anne = actorOf('anne');
  for (const [index, { daysAgo, ...change }] of CHANGES.entries()) {
    await anne.does(UPDATE, { input: { territory, version: index + 1, ...change } });
    if (daysAgo > 0) await repository.dateCharterChange(territoryId, daysAgo);
  }
  await anne.does(GRANT, { input: { member: actorOf('yassine').memberId, kind: 'campaign_lead', months: 12 } });
  const election = await anne.does(ELECT, { input: { territory, mandate: 'moderator', months: 12 } });
  for (const { by, statement } of CANDIDATES) await actorOf(by).does(STAND, { input: { election, statement } });
  await repository.endCandidacies(territoryId);
}
