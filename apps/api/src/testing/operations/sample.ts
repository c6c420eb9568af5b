import { aConversation } from '../../features/messaging/testing/conversation.factory';
import { anOpportunity } from '../../features/opportunities/testing/opportunity.factory';
import { aPost } from '../../features/posts/testing/post.factory';
import { type TestMember } from '../../features/territories/testing/member.factory';
import type { TestTerritory } from '../../features/territories/testing/territory.factory';
import type { TestApi } from '../test-api';

/** Where samples are made: a territory, somebody who publishes there, and a neighbour. */
export interface Stage {
  readonly api: TestApi;
  readonly territory: TestTerritory;
  /** Community manager, and the one who keeps `charter.edit` whatever a sample does to another. */
  readonly manager: TestMember;
  readonly author: TestMember;
  /** A member without mandate, for whom nobody is kept apart. */
  readonly neighbour: TestMember;
}

/**
 * What an operation is about, which says for whom it exists:
 * - `territory`: a territory as a whole; nothing for whoever is no active member.
 * - `somebody`: a member, or something that `author` made; nothing, besides, for whoever is kept apart from `author`.
 * - `private`: something of `author` alone; nothing for everybody else.
 * - `oneself`: the one who asks.
 * - `link`: whoever holds a secret link, or nobody in particular.
 * - `installation`: the operator's.
 */
export type About = 'territory' | 'somebody' | 'private' | 'oneself' | 'link' | 'installation';

export interface Sample {
  readonly about: About;
  /** Values of arguments and input fields by name; what is left out is made up by type. */
  readonly values?: (stage: Stage) => object | Promise<object>;
  /** A list about somebody: who is kept apart gets the empty one of nobody. */
  readonly isListed?: boolean;
  /** Why some who may call it are refused for another reason than who they are. */
  readonly narrower?: string;
}

export const oneself: Sample = { about: 'oneself' };
export const link: Sample = { about: 'link' };
export const installation: Sample = { about: 'installation' };
export const within = (values: object = {}): Sample => ({
  about: 'territory',
  values: ({ territory }) => ({ territory: territory.publicId, slug: territory.slug, ...values }),
});
export const of = (
  about: 'territory' | 'somebody' | 'private',
  values: (stage: Stage) => object | Promise<object>,
): Sample => ({ about, values });
export const theMember = (values: object = {}) =>
  of('somebody', ({ author }) => ({ member: author.publicId, ...values }));
export const aPostOf = (values: object = {}) =>
  of('somebody', async ({ author }) => ({ id: (await aPost(author)).publicId, ...values }));
export const anOpportunityOf = (values: object = {}) =>
  of('somebody', async ({ author }) => ({ id: (await anOpportunity(author)).publicId, ...values }));
export const aConversationOf = (name: string, values: object = {}) =>
  of('private', async ({ author, neighbour }) => ({ [name]: await aConversation(author, neighbour), ...values }));
