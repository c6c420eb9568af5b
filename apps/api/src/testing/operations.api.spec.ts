import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { anImport } from '../features/exchange/imports/testing/an-import';
import { anAccount, openSession } from '../features/identity/testing/account.factory';
import { aJoinRequest } from '../features/joining/testing/join-request.factory';
import { aMember, endMembership, type TestMember } from '../features/territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../features/territories/testing/territory.factory';
import { callOf, declaredOperations, type KnownValues, type Operation } from './operations';
import { startTestApi, type TestApi } from './test-api';

const operations = declaredOperations();
const ruled = (kind: string) => operations.filter(({ rule }) => rule?.kind === kind);

let api: TestApi;
let schema: GraphQLSchema;
let territory: TestTerritory;
let author: TestMember;
let known: KnownValues;

beforeAll(async () => {
  api = await startTestApi();
  schema = api.get(GraphQLSchemaHost).schema;
  territory = await aTerritory(api);
  author = await aMember(api, territory, { name: 'Yassine Merle', persona: 'leader', trustLevel: 4 });
  known = await contentOf(author);
});
afterAll(() => api.close());

it('every operation declares who may call it', () => {
  expect(operations.filter(({ rule }) => !rule).map(({ name }) => name)).toEqual([]);
});

it('the matrix covers every operation of the schema', () => {
  const root = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
  expect(operations.map(({ name }) => name).sort()).toEqual(root.sort());
});

it.each(operations.filter(({ rule }) => rule?.kind !== 'public').map((operation) => [operation.name, operation] as const))(
  'signed out, %s is refused',
  async (_name, operation) => {
    expect(await call(operation, api.visitor())).toBeRefused('SIGNED_OUT');
  },
);

it.each(ruled('operator').map((operation) => [operation.name, operation] as const))(
  'for a member, %s leads nowhere',
  async (_name, operation) => {
    expect(await call(operation, author.client)).toBeRefused('NOT_FOUND');
  },
);

describe.each(['a stranger', 'a removed member', 'a member of another territory'])('%s', (role) => {
  it.each(ruled('power').map((operation) => [operation.name, operation] as const))(
    'finds nothing through %s, and changes nothing',
    async (_name, operation) => {
      const client = await clientOf(role);
      const before = await fingerprint();
      const real = await call(operation, client);
      expect(real).toBeRefused('NOT_FOUND');
      const madeUp = await call(operation, client, () => undefined);
      expect(['NOT_FOUND', 'INVALID_INPUT']).toContain(madeUp.errors?.[0]?.extensions.code);
      expect(await fingerprint()).toEqual(before);
    },
  );
});

it.each(ruled('power').map((operation) => [operation.name, operation] as const))(
  'a member without the power is refused %s, and nothing changes',
  async (_name, operation) => {
    const silent = await aMember(api, territory);
    await api.database.query(`update charter_articles set holders = '{}' where territory_id = $1`, [territory.id]);
    const before = await fingerprint();
    const answer = await call(operation, silent.client);
    expect(answer).toBeRefused('FORBIDDEN');
    expect(await fingerprint()).toEqual(before);
  },
);

const call = (operation: Operation, client: TestMember['client'], values: KnownValues = known) => {
  const { query, variables } = callOf(schema, operation, values);
  return client.ask(query, variables as Record<string, unknown>);
};

async function clientOf(role: string) {
  if (role === 'a stranger') return (await anAccount(api)).client;
  const member = await aMember(api, role === 'a removed member' ? territory : await aTerritory(api));
  if (role === 'a removed member') await endMembership(api, member, 'removed');
  return api.clientWith(await openSession(api, member.accountId));
}

/** Real ids of everything that an operation may name. */
async function contentOf(member: TestMember): Promise<KnownValues> {
  const { client } = member;
  const other = await aMember(api, territory, { name: 'Anne Duval' });
  const input = { territory: territory.publicId };
  const make = async (mutation: string, type: string, values: object) =>
    (await client.get(`mutation ($input: ${type}!) { made: ${mutation}(input: $input) { id } }`, { input: values })).made.id as string;
  const post = await make('publishPost', 'PublishPostInput', { ...input, body: 'Bonjour' });
  const opportunity = await make('publishOpportunity', 'PublishOpportunityInput', {
    ...input,
    direction: 'NEED',
    title: 'Du chêne local',
    body: 'Quatre mètres cubes par trimestre.',
  });
  const conversation = await make('startConversation', 'StartConversationInput', { member: other.publicId });
  const link = await client.get(`mutation ($input: CreateInvitationLinkInput!) { createInvitationLink(input: $input) { invitation { id } } }`, {
    input: { ...input, maxUses: 1 },
  });
  const values: Record<string, unknown> = {
    request: await aJoinRequest(api, territory),
    territory: territory.publicId,
    slug: territory.slug,
    member: other.publicId,
    subject: post,
    opportunity,
    conversation,
    kind: undefined,
    body: 'Bonjour',
    title: 'Du chêne local',
    email: 'nouveau@example.test',
    version: 1,
    import: await anImport(api, territory),
    origin: 'La liste des adhérents',
    sequence: 1,
    preset: 'SHARED',
    communeCode: undefined,
    name: 'Roissy Pays de France',
    motto: '',
    languages: ['fr'],
    legalNotices: '',
    add: [],
    remove: [],
    links: [],
  };
  return (operation, name) => {
    if (name === 'id' && /invitation/i.test(operation)) return link.createInvitationLink.invitation.id;
    if (name === 'id') return /opportunity/i.test(operation) ? opportunity : /conversation/i.test(operation) ? conversation : post;
    if (name === 'kind') return /mandate/i.test(operation) ? 'moderator' : undefined;
    if (name === 'clientMessageId') return randomUUID();
    return values[name];
  };
}

/** Every row of every table, sessions, counters and reference data apart: what a refusal may not change. */
async function fingerprint(): Promise<unknown> {
  const tables = await api.database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
        and relname not in ('sessions', 'limit_counters', 'communes', 'epcis', 'departments', 'regions') order by 1`,
  );
  const rows = tables.map(({ name }) => `select '${name}' as name, md5(string_agg(t::text, ',' order by t::text)) as rows from ${name} t`);
  return (await api.database.pool.query(`${rows.join(' union all ')} order by 1`)).rows;
}
