import { randomUUID } from 'node:crypto';
import { anImport } from '../../features/exchange/imports/testing/an-import';
import { aJoinRequest } from '../../features/joining/testing/join-request.factory';
import { anIntroduction } from '../../features/introductions/testing/introduction.factory';
import { charterVersion } from '../../features/governance/testing/charter.factory';
import { anOrganisation, claimRole, claimsSeenBy } from '../../features/organisations/testing/organisation.factory';
import { aPost } from '../../features/posts/testing/post.factory';
import { aMember, endMembership } from '../../features/territories/testing/member.factory';
import type { Stage } from './sample';

export const REASON = 'Démarchage répété malgré trois rappels.';
export const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString();

export async function aComment({ author, neighbour }: Stage): Promise<{ id: string }> {
  const post = await aPost(neighbour);
  const { comment } = await author.client.get(
    `mutation ($id: ID!) { comment(input: { subject: $id, body: "Bravo" }) { id } }`,
    {
      id: post.publicId,
    },
  );
  return { id: comment.id };
}

/** Suspended at that moment, by a decision that the charter does not look at. */
export async function aSuspendedMember({ api, territory }: Stage): Promise<object> {
  const member = await aMember(api, territory);
  await endMembership(api, member, 'suspended');
  return { member: member.publicId };
}

export async function anInvitation({ territory, manager }: Stage): Promise<object> {
  const create = `mutation ($t: ID!) { createInvitationLink(input: { territory: $t, maxUses: 5 }) { invitation { id } } }`;
  const { createInvitationLink } = await manager.client.get(create, { t: territory.publicId });
  return { id: createInvitationLink.invitation.id };
}

export const NO_TIE = 'there is nothing between the two yet';

export const aList = async ({ api, territory }: Stage) => ({
  import: await anImport(api, territory),
  attested: true,
  origin: 'Nos adhérents',
  version: 1,
});

export const NOT_WAITING = 'whoever has been here for a while waits for no welcome';

export const aRequest = async ({ api, territory }: Stage) => ({ request: await aJoinRequest(api, territory) });

export const aCharterChange = async ({ api, territory }: Stage) => ({
  territory: territory.publicId,
  version: await charterVersion(api, territory),
  why: 'Pour voir',
  articles: [{ power: 'posts.publish', holders: ['level:1'] }],
});

export async function aSavedSearch({ territory, author }: Stage): Promise<object> {
  const save = `mutation ($t: ID!) { saveSearch(input: { territory: $t, name: "Les menuisiers", filter: { search: "menuisier" } }) { id } }`;
  const { saveSearch } = await author.client.get(save, { t: territory.publicId });
  return { search: saveSearch.id };
}

export async function anOpportunitySearch({ territory, author }: Stage): Promise<object> {
  const save = `mutation ($t: ID!) { saveOpportunitySearch(input: { territory: $t, name: "Le bois", query: "q=bois" }) { id } }`;
  const { saveOpportunitySearch } = await author.client.get(save, { t: territory.publicId });
  return { search: saveOpportunitySearch.id, alert: 'WEEKLY' };
}

export const PAGE = {
  kind: 'COMPANY',
  name: 'Menuiserie Merle',
  description: 'Escaliers sur mesure.',
  links: [],
  represents: false,
};

export const aPage = async ({ manager }: Stage) => ({
  organisation: (await anOrganisation(manager, { represents: true })).publicId,
});

export async function aClaim({ manager, neighbour }: Stage): Promise<object> {
  const organisation = await anOrganisation(manager, { represents: true });
  await claimRole(neighbour, organisation, 'EDITOR');
  const [claim] = await claimsSeenBy(manager, organisation);
  return { claim: claim!.id, accept: true };
}

export async function aBlock({ api, territory, author }: Stage): Promise<object> {
  const { publicId: m } = await aMember(api, territory);
  await author.client.get(`mutation ($m: ID!) { blockMember(member: $m) { id } }`, { m });
  const { viewer } = await author.client.get(`{ viewer { blocks { nodes { id } } } }`);
  return { block: viewer.blocks.nodes[0].id };
}

/** One that the author asks for, of people whom nobody else meets. */
export async function anIntroductionOf({ api, territory, author }: Stage): Promise<{ id: string }> {
  // Those of earlier samples wait no more: one may ask for five at a time.
  await api.database.query(`update introductions set expires_at = now() where requester_id = $1`, [author.memberId]);
  const [introducer, target] = [await aMember(api, territory), await aMember(api, territory)];
  return { id: await anIntroduction(author, introducer, target) };
}

/** One that nobody but `author` has used. */
export async function aTopic({ territory, author }: Stage): Promise<object> {
  const topic = `sujet-${randomUUID().slice(0, 8)}`;
  await aPost(author, { body: `#${topic}` });
  return { territory: territory.publicId, topic };
}

/** A draft of the author's, by what names it. */
export async function aDraft({ territory, author }: Stage) {
  const draft = { territory: territory.publicId, id: randomUUID() };
  await author.client.get(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { id } }`, {
    input: { ...draft, version: 0, content: '{"body":"Bonjour"}' },
  });
  return draft;
}

export async function aFolder({ territory, author }: Stage): Promise<{ folder: string }> {
  const create = `mutation ($input: CreateBookmarkFolderInput!) { createBookmarkFolder(input: $input) { id } }`;
  const input = { territory: territory.publicId, name: `Dossier ${randomUUID()}` };
  return { folder: (await author.client.get(create, { input })).createBookmarkFolder.id };
}
