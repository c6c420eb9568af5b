import { CAST, SUSPENDED, type CastName } from '@rayonne/testing';
import type { Page } from '@playwright/test';
import { ask, DEMO_HOME } from '../support/test';

export interface Route {
  readonly name: string;
  /** `null`: signed out. */
  readonly who: CastName | 'suspended' | null;
  readonly path: (page: Page) => string | Promise<string>;
}

export const emailOf = (who: Route['who']): string | null => who && (who === 'suspended' ? SUSPENDED : CAST[who]).email;

const route = (name: string, path: Route['path'], who: Route['who'] = 'claire'): Route => ({ name, path, who });

const firstOf = (kind: string, folder: string) => async (page: Page) => {
  const { data } = await ask<{ viewer: { memberships: { territory: { id: string } }[] } }>(
    page,
    `{ viewer { memberships { territory { id } } } }`,
  );
  const territory = data.viewer.memberships[0]!.territory.id;
  const { data: feed } = await ask<{ feed: { nodes: { id: string; __typename: string }[] } }>(
    page,
    `query ($territory: ID!) { feed(territory: $territory) { nodes { id __typename } } }`,
    { territory },
  );
  return `${DEMO_HOME}/${folder}/${feed.feed.nodes.find(({ __typename }) => __typename === kind)!.id}`;
};

const firstConversation = async (page: Page) => {
  const { data } = await ask<{ conversations: { nodes: { id: string }[] } }>(
    page,
    `{ conversations { nodes { id } } }`,
  );
  return `/messages/${data.conversations.nodes[0]!.id}`;
};

const territoryOf = async (page: Page) => {
  const { data } = await ask<{ viewer: { memberships: { territory: { id: string } }[] } }>(
    page,
    `{ viewer { memberships { territory { id } } } }`,
  );
  return data.viewer.memberships[0]!.territory.id;
};

const organisationNamed = (name: string) => async (page: Page) => {
  const { data } = await ask<{ organisations: { nodes: { id: string }[] } }>(
    page,
    `query ($territory: ID!, $search: String!) { organisations(territory: $territory, search: $search) { nodes { id } } }`,
    { territory: await territoryOf(page), search: name },
  );
  return `${DEMO_HOME}/organisations/${data.organisations.nodes[0]!.id}`;
};

/** The list of the demo, looked at by its worker. */
const demoList = async (page: Page) => {
  const { data } = await ask<{ imports: { nodes: { id: string }[] } }>(
    page,
    `query ($territory: ID!) { imports(territory: $territory, first: 100) { nodes { id } } }`,
    { territory: await territoryOf(page) },
  );
  return `${DEMO_HOME}/manage/import/${data.imports.nodes.at(-1)!.id}`;
};

const freshList = async (page: Page) => {
  const query = new URLSearchParams({ territory: await territoryOf(page), name: 'liste.csv' }).toString();
  const response = await page.context().request.post(`/exchange/imports?${query}`, {
    headers: { 'content-type': 'application/octet-stream' },
    data: Buffer.from('Nom;E-mail;Remarque\nNadia Roux;nadia@example.test;libre\n'),
  });
  return `${DEMO_HOME}/manage/import/${((await response.json()) as { id: string }).id}`;
};

const memberCalled = (name: string) => async (page: Page) => {
  const { data } = await ask<{ directory: { nodes: { id: string }[] } }>(
    page,
    `query ($territory: ID!, $search: String) { directory(territory: $territory, filter: { search: $search }) { nodes { id } } }`,
    { territory: await territoryOf(page), search: name },
  );
  return `${DEMO_HOME}/members/${data.directory.nodes[0]!.id}`;
};

const introductionAs = (role: string) => async (page: Page) => {
  const { data } = await ask<{ introductions: { nodes: { id: string }[] } }>(
    page,
    `query ($territory: ID!, $role: IntroductionRole!) { introductions(territory: $territory, role: $role) { nodes { id } } }`,
    { territory: await territoryOf(page), role },
  );
  return `${DEMO_HOME}/introductions/${data.introductions.nodes[0]!.id}`;
};

/** Every route of the application. */
export const ROUTES: readonly Route[] = [
  route('sign-in', () => '/sign-in', null),
  route('a sign-in link, asked for', () => '/sign-in/link', null),
  route('a used sign-in link', () => '/sign-in/link/used', null),
  route('the second step', () => '/sign-in/code', null),
  route('a sign-up by provider that ended', () => '/sign-up/provider', null),
  route('a used link to a new address', () => '/confirm-email/used', null),
  route('a used link to a former address', () => '/undo-email/used', null),
  route('a forgotten password', () => '/reset-password', null),
  route('a new password', () => '/reset-password/used', null),
  route('sign-up', () => '/sign-up', null),
  route('terms', () => '/terms', null),
  route('a used verification link', () => '/verify-email/used', null),
  route('my feed', () => `${DEMO_HOME}?feed=mine`),
  route('the map of contents', () => `${DEMO_HOME}/places`),
  route('the contents of a commune', () => `${DEMO_HOME}/places?commune=95277`),
  route('topics', () => `${DEMO_HOME}/topics`),
  route('questions without an answer', () => `${DEMO_HOME}/questions`),
  route('a topic', () => `${DEMO_HOME}/topics/circuit-court`),
  route('a used invitation', () => '/invitation/used', null),
  route('a used set-up link', () => '/setup/used', null),
  route('home', () => DEMO_HOME),
  route('a post', firstOf('Post', 'posts')),
  route('archived posts', () => `${DEMO_HOME}/archive`),
  route('drafts', () => `${DEMO_HOME}/drafts`),
  route('what one keeps', () => `${DEMO_HOME}/saved`),
  route('what one keeps, none', () => `${DEMO_HOME}/saved`, 'ines'),
  route('opportunities', () => `${DEMO_HOME}/opportunities`),
  route('opportunities with a filter', () => `${DEMO_HOME}/opportunities?direction=need`),
  route('opportunities, as who may take them along', () => `${DEMO_HOME}/opportunities?status=all`, 'anne'),
  route('an opportunity', firstOf('Opportunity', 'opportunities')),
  route('matches', () => `${DEMO_HOME}/opportunities/for-you`),
  route('own opportunities', () => `${DEMO_HOME}/opportunities/mine`),
  route('answered opportunities', () => `${DEMO_HOME}/opportunities/answered`),
  route('a new opportunity', () => `${DEMO_HOME}/opportunities/new`),
  route('the form of a job', () => `${DEMO_HOME}/opportunities/new?kind=job`),
  route('organisations', () => `${DEMO_HOME}/organisations`),
  route('organisations with a filter', () => `${DEMO_HOME}/organisations?kind=COMPANY&search=nulle`),
  route('an organisation, as a member', organisationNamed('Menuiserie Merle')),
  route('an organisation, as its owner', organisationNamed('Office de tourisme Grand Roissy'), 'samira'),
  route(
    'an organisation to edit',
    async (page) => `${await organisationNamed('Menuiserie Merle')(page)}/edit`,
    'yassine',
  ),
  route('a new organisation', () => `${DEMO_HOME}/organisations/new`),
  route('community, as a member', () => `${DEMO_HOME}/community`),
  route('the charter, as a member', () => `${DEMO_HOME}/charter`),
  route('the charter, as its manager', () => `${DEMO_HOME}/charter`, 'anne'),
  route('community, as its manager', () => `${DEMO_HOME}/community`, 'anne'),
  route('the territory’s administration', () => `${DEMO_HOME}/manage/territory`, 'anne'),
  route('the territory’s administration, without the power', () => `${DEMO_HOME}/manage/territory`),
  route('a list to import', () => `${DEMO_HOME}/manage/import`, 'anne'),
  route('the columns of a list', freshList, 'anne'),
  route('a list looked at', demoList, 'anne'),
  route('directory', () => `${DEMO_HOME}/directory`),
  route('directory, as a list with a filter', () => `${DEMO_HOME}/directory?view=list&q=bois`),
  route('directory, on a map', () => `${DEMO_HOME}/directory?view=map`),
  route('directory without a match', () => `${DEMO_HOME}/directory?q=zzzz`),
  route('a member', memberCalled('Yassine Merle')),
  route('a member who asks to connect', memberCalled('Paul Nguyen')),
  route('one’s own profile, as others see it', memberCalled('Claire Fontaine')),
  route('one’s own profile, to edit', () => `${DEMO_HOME}/me`),
  route('requests to connect', () => `${DEMO_HOME}/contacts`),
  route('introductions to pass on', () => `${DEMO_HOME}/introductions`),
  route('introductions received', () => `${DEMO_HOME}/introductions?kind=target`, 'ines'),
  route('introductions asked for, none', () => `${DEMO_HOME}/introductions?kind=requester`, 'anne'),
  route('an introduction to pass on', introductionAs('INTRODUCER')),
  route('an introduction to accept', introductionAs('TARGET'), 'ines'),
  route('an introduction that was accepted', introductionAs('REQUESTER'), 'paul'),
  route('followed members', () => `${DEMO_HOME}/contacts?kind=followed`),
  route('requests to join', () => `${DEMO_HOME}/manage/joining`, 'anne'),
  route('requests to join, without the power', () => `${DEMO_HOME}/manage/joining`),
  route('content to review', () => `${DEMO_HOME}/manage/contents`, 'anne'),
  route('content to review, without the power', () => `${DEMO_HOME}/manage/contents`, 'ines'),
  route('invitations', () => `${DEMO_HOME}/manage/invitations`, 'anne'),
  route('review', () => `${DEMO_HOME}/manage/screening`, 'anne'),
  route('review, without the power', () => `${DEMO_HOME}/manage/screening`),
  route('texts that wait to be reviewed', () => `${DEMO_HOME}/held`, 'yassine'),
  route('suspensions and removals', () => `${DEMO_HOME}/manage/restrictions`, 'anne'),
  route('suspensions and removals, without the power', () => `${DEMO_HOME}/manage/restrictions`),
  route('the welcome', () => `${DEMO_HOME}/welcome`),
  route('first steps', () => `${DEMO_HOME}/first-steps`),
  route('messages', () => '/messages'),
  route('a conversation', firstConversation),
  route('notices', () => '/notices'),
  route('me', () => '/me'),
  route('security', () => '/me/security'),
  route('my data', () => '/me/data'),
  route('blocked people', () => '/me/blocks', 'samira'),
  route('blocked people, none', () => '/me/blocks'),
  route('a territory, while suspended', () => DEMO_HOME, 'suspended'),
  route('me, while suspended', () => '/me', 'suspended'),
  route('join', () => '/join'),
  route('a page that is not there', () => '/nulle-part'),
];
