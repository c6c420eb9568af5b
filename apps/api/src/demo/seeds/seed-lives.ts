import { CAST } from '@rayonne/testing';
import { decodePublicId, encodeSharedId } from '../../platform/database/public-id';
import type { DemoActor } from '../demo-actor';
import { OAK } from '../demo-content';
import type { DemoLivesRepository } from '../demo-lives.repository';
import type { DemoRepository } from '../demo-repository';

const { claire, yassine, paul, samira } = CAST;
const at = (address: string) => `${address}@demo.rayonne.example`;

export interface LivesStage {
  readonly territoryId: string;
  readonly actors: ReadonlyMap<string, DemoActor>;
  readonly dates: DemoRepository;
  readonly repository: DemoLivesRepository;
  /** Public ids of opportunities, by their titles. */
  readonly published: ReadonlyMap<string, string>;
}

interface Ended {
  readonly by: string;
  readonly hoursAgo: number;
  readonly title: string;
  readonly body: string;
  readonly direction: 'OFFER' | 'NEED';
  readonly kind: string;
  readonly details?: readonly { readonly field: string; readonly value: string }[];
  readonly communeCode: string;
}

const COLD_ROOM: Ended = {
  by: paul.email,
  hoursAgo: 900,
  direction: 'NEED',
  kind: 'PREMISES',
  details: [{ field: 'premises', value: 'warehouse' }],
  title: 'Cherche un local frais pour faire vieillir quarante fûts',
  body: 'Douze degrés, quarante mètres carrés, un accès pour un fourgon. De novembre à mars, à moins de vingt minutes de Louvres.',
  communeCode: '95351',
};
const JOINERS: Ended = {
  by: yassine.email,
  hoursAgo: 1_300,
  direction: 'NEED',
  kind: 'JOB',
  details: [{ field: 'contract', value: 'fixedTerm' }],
  title: 'Deux menuisiers en renfort pour trois semaines',
  body: 'Pose d’escaliers dans une école de Goussainville. Logement possible, repas du midi à l’atelier.',
  communeCode: '95527',
};
const ROOM: Ended = {
  by: samira.email,
  hoursAgo: 1_500,
  direction: 'OFFER',
  kind: 'EQUIPMENT',
  title: 'Une salle de quinze places, le mercredi matin',
  body: 'Vidéoprojecteur, café, trois prises par table. Gratuite pour une association, à prix d’ami pour les autres.',
  communeCode: '95585',
};
const ORCHARD: Ended = {
  by: claire.email,
  hoursAgo: 1_350,
  direction: 'NEED',
  kind: 'PARTNERSHIP',
  title: 'Qui ouvre son verger ou son atelier à mes visiteurs du samedi ?',
  body: 'Une dizaine de personnes, une heure, quelqu’un qui raconte son métier. Je viens avec les questions et je repars avec des clients pour vous.',
  communeCode: '95277',
};

/** What became of opportunities: answers in every state, some that came to something, one that is over, one about to be. */
export async function seedLives(stage: LivesStage): Promise<void> {
  await answerTheOak(stage);
  await concludeColdRoom(stage);
  await concludeJoiners(stage);
  const over = await publish(stage, ROOM);
  await stage.repository.dateDeadline(stage.territoryId, keyOf(over), -4);
  const near = await publish(stage, ORCHARD);
  await stage.repository.dateDeadline(stage.territoryId, keyOf(near), 2.5);
}

const keyOf = (publicId: string) => decodePublicId(publicId)!.id;
const actor = ({ actors }: LivesStage, email: string) => actors.get(email)!;

async function publish(stage: LivesStage, { by, hoursAgo, ...words }: Ended): Promise<string> {
  const id = await actor(stage, by).does(
    `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id } }`,
    { input: { territory: encodeSharedId(stage.territoryId), ...words } },
  );
  await stage.dates.datePublished(stage.territoryId, keyOf(id), hoursAgo);
  return id;
}

const answer = (stage: LivesStage, opportunity: string, by: string, body: string) =>
  actor(stage, by).does(`mutation ($input: AnswerOpportunityInput!) { answerOpportunity(input: $input) { id } }`, {
    input: { opportunity, body, clientMessageId: crypto.randomUUID() },
  });

async function answerTheOak(stage: LivesStage): Promise<void> {
  const oak = stage.published.get(OAK)!;
  const owner = actor(stage, yassine.email);
  await answer(
    stage,
    oak,
    at('awa'),
    'Un parent de la crèche coupe du chêne à Luzarches, quatre mètres cubes par trimestre. Je vous le présente ?',
  );
  await answer(
    stage,
    oak,
    at('thomas'),
    'Je ramène du chêne du Perche en retour à vide, sec de deux ans. Prix départ scierie, transport offert.',
  );
  await answer(
    stage,
    oak,
    at('helene'),
    'La chambre de métiers a une bourse aux matières : je peux y déposer votre demande.',
  );
  await stage.repository.dateAnswers(stage.territoryId, keyOf(oak), 4);
  const { opportunityAnswers } = await owner.asks<{
    opportunityAnswers: { nodes: { id: string; member: { name: string } }[] };
  }>(`query ($id: ID!) { opportunityAnswers(opportunity: $id) { nodes { id member { name } } } }`, { id: oak });
  const idOf = (name: string) => opportunityAnswers.nodes.find(({ member }) => member.name === name)!.id;
  await owner.does(`mutation ($id: ID!) { shortlistAnswer(id: $id) { id } }`, { id: idOf('Thomas Petit') });
  await owner.does(`mutation ($input: DeclineAnswerInput!) { declineAnswer(input: $input) { id } }`, {
    input: {
      answer: idOf('Hélène Vasseur'),
      body: 'Merci Hélène. Je cherche quelqu’un que je peux aller voir, mais je garde la bourse en tête pour le frêne.',
      clientMessageId: crypto.randomUUID(),
    },
  });
}

const CONCLUDE = `mutation ($input: ConcludeOpportunityInput!) { concludeOpportunity(input: $input) { id } }`;

async function concludeColdRoom(stage: LivesStage): Promise<void> {
  const id = await publish(stage, COLD_ROOM);
  const julien = actor(stage, at('julien'));
  await answer(
    stage,
    id,
    at('julien'),
    'Ma cave à pommes de terre est vide jusqu’en avril : douze degrés, portail de trois mètres.',
  );
  await actor(stage, paul.email).does(CONCLUDE, {
    input: {
      id,
      kind: 'PREMISES',
      partner: julien.memberId,
      amountMin: 200,
      amountMax: 300,
      thanks: 'Les fûts dorment au frais et Julien a de la compagnie tout l’hiver. Merci à Claire, qui savait.',
      credits: [{ member: actor(stage, claire.email).memberId, role: 'INTRODUCED' }],
    },
  });
  await julien.does(`mutation ($id: ID!) { confirmOutcome(id: $id) { id } }`, { id });
  await stage.repository.dateConclusion(stage.territoryId, keyOf(id), 20);
}

async function concludeJoiners(stage: LivesStage): Promise<void> {
  const id = await publish(stage, JOINERS);
  await actor(stage, yassine.email).does(CONCLUDE, {
    input: {
      id,
      kind: 'HIRE',
      partnerWords: 'Deux compagnons de passage à Sarcelles',
      thanks: 'L’école a ses escaliers pour la rentrée. Merci à celles et ceux qui ont fait passer le mot.',
      credits: [{ member: actor(stage, at('thomas')).memberId, role: 'RELAYED' }],
    },
  });
  await stage.repository.dateConclusion(stage.territoryId, keyOf(id), 35);
}
