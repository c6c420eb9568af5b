import { decodePublicId, encodeSharedId, type Key } from '../../../platform/database/public-id';
import type { TestMember } from '../../territories/testing/member.factory';

export interface TestOpportunity {
  readonly publicId: string;
  readonly key: Key;
  readonly version: number;
}

interface OpportunityOptions {
  readonly kind?: string;
  readonly details?: readonly { readonly field: string; readonly value: string }[];
  readonly sectors?: readonly string[];
  readonly skills?: readonly string[];
  readonly communeCodes?: readonly string[];
  readonly radiusKm?: number;
  readonly amountMin?: number;
  readonly amountMax?: number;
  readonly volume?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly audience?: string;
  readonly audienceSectors?: readonly string[];
  readonly direction?: 'OFFER' | 'NEED';
  readonly title?: string;
  readonly body?: string;
  readonly communeCode?: string;
  readonly deadline?: string;
}

const PUBLISH = `mutation ($input: PublishOpportunityInput!) { publishOpportunity(input: $input) { id version } }`;

/** An opportunity published by that member, as a client would. */
export async function anOpportunity(author: TestMember, options: OpportunityOptions = {}): Promise<TestOpportunity> {
  const { publishOpportunity } = await author.client.get(PUBLISH, {
    input: {
      territory: encodeSharedId(author.key.territoryId),
      kind: 'BUSINESS',
      direction: 'NEED',
      title: 'Cherche apprenti menuisier',
      body: 'Atelier à Roissy-en-France, dès septembre.',
      ...options,
    },
  });
  return {
    publicId: publishOpportunity.id,
    key: decodePublicId(publishOpportunity.id)!,
    version: publishOpportunity.version,
  };
}

/** Public id of an answer to an opportunity of that author, as a client would give it. */
export async function anAnswer(
  author: TestMember,
  answerer: TestMember,
  opportunity?: TestOpportunity,
  body = 'Je connais quelqu’un',
): Promise<string> {
  const { publicId } = opportunity ?? (await anOpportunity(author));
  await answerer.client.get(`mutation ($input: AnswerOpportunityInput!) { answerOpportunity(input: $input) { id } }`, {
    input: { opportunity: publicId, body, clientMessageId: crypto.randomUUID() },
  });
  const { opportunityAnswers } = await author.client.get(
    `query ($id: ID!) { opportunityAnswers(opportunity: $id) { nodes { id member { id } } } }`,
    { id: publicId },
  );
  return opportunityAnswers.nodes.find(({ member }: { member: { id: string } }) => member.id === answerer.publicId).id;
}

/** Public id of an opportunity of that author, concluded with the partner. */
export async function aConclusion(author: TestMember, partner: TestMember): Promise<string> {
  const { publicId: id } = await anOpportunity(author);
  await author.client.get(
    `mutation ($input: ConcludeOpportunityInput!) { concludeOpportunity(input: $input) { id } }`,
    {
      input: { id, kind: 'CONTRACT', partner: partner.publicId },
    },
  );
  return id;
}

/** Public id of such an opportunity of which the author would like to tell. */
export async function aStoryAsked(author: TestMember, partner: TestMember): Promise<string> {
  const id = await aConclusion(author, partner);
  await author.client.get(`mutation ($input: ProposeStoryInput!) { proposeStory(input: $input) }`, {
    input: { id, title: 'Un contrat', text: 'Tout a commencé ici.\n\nEt puis.' },
  });
  return id;
}

interface Api {
  readonly database: { query(text: string, values: unknown[]): Promise<unknown> };
}

/** Signed by that member with its author. */
export const coSigned = (api: Api, { key }: TestOpportunity, member: TestMember) =>
  api.database.query(
    `insert into co_authors (territory_id, subject_id, member_id, state, answered_at)
     values ($1, $2, $3, 'accepted', now())`,
    [key.territoryId, key.id, member.key.id],
  );

/** Moves a deadline into the past, as time would; to the millisecond, as clients know it. */
export const expire = (api: Api, opportunity: TestOpportunity) => expireIn(api, opportunity, { seconds: -1 });

/** Moves a deadline to so much time from now. */
export async function expireIn(
  api: Api,
  { key }: TestOpportunity,
  { days = 0, seconds = 0 }: { days?: number; seconds?: number },
): Promise<void> {
  await api.database.query(
    `update opportunities
        set deadline = date_trunc('milliseconds', now()) + $3::float8 * interval '1 second'
      where territory_id = $1 and id = $2`,
    [key.territoryId, key.id, days * 86_400 + seconds],
  );
}
