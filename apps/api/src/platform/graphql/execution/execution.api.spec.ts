import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getOperationAST, parse } from 'graphql';
import { createApp } from '../../../create-app';
import { ENV, type Env } from '../../../env';
import { aPost } from '../../../features/posts/testing/post.factory';
import { aMember, type TestMember } from '../../../features/territories/testing/member.factory';
import { aTerritory, type TestTerritory } from '../../../features/territories/testing/territory.factory';
import { startTestApi, type TestApi } from '../../../testing/test-api';
import { testEnv } from '../../../testing/test-env';
import { Idempotency } from '../../idempotency/idempotency';
import { Metrics } from '../../metrics/metrics';
import { hashOfText, RegisteredDocuments } from '../documents/registered-documents';

const WEB = join(import.meta.dirname, '../../../../../web/src/gql/persisted-documents.json');

const SUBJECT = `
  fragment S on Subject { __typename id publishedAt version commentCount viewerReaction author { ...M } viewerCan { edit comment } comments(first: 2) { nodes { id body author { name } } } }
  fragment M on Member { id name initials persona commune { name } }`;
/** Answers, refusals of guards, services and inputs, unions of fragments, nulls and scalars over the real schema. */
const OWN: [string, object][] = [
  [
    `query Feed($territory: ID!) { feed(territory: $territory, first: 20) { nodes { ...S ... on Post { body mentions { id } } } pageInfo { hasNextPage endCursor } } } ${SUBJECT}`,
    {},
  ],
  ['query TooMany($territory: ID!) { feed(territory: $territory, first: 101) { nodes { id } } }', {}],
  ['query BadCursor($territory: ID!) { feed(territory: $territory, after: "x") { nodes { id } } }', {}],
  ['query Elsewhere { feed(territory: "AAAAAAAAAAAAAAAAAAAAAA") { nodes { id } } viewer { name } }', {}],
  ['query Nothing { post(id: "x") { id } viewer { id email } }', {}],
  ['query One($id: ID!) { post(id: $id) { ...S body editedAt } } ' + SUBJECT, {}],
  ['query Missing($other: ID!) { post(id: $other) { id } }', {}],
  ['query WrongType($n: Int!) { feed(territory: "x", first: $n) { nodes { id } } }', { n: 'many' }],
  [
    'mutation Publish($territory: ID!, $body: String!) { publishPost(input: { territory: $territory, body: $body }) { body author { name } } }',
    { body: 'Bonjour' },
  ],
  ['mutation Empty($territory: ID!) { publishPost(input: { territory: $territory, body: "" }) { id } }', {}],
  ['mutation Foreign { publishPost(input: { territory: "AAAAAAAAAAAAAAAAAAAAAA", body: "x" }) { id } }', {}],
  [
    'mutation Reacts($id: ID!) { react(input: { subject: $id, kind: BRAVO }) { __typename reactionCount viewerReaction } }',
    {},
  ],
];

let api: TestApi;
let compiled: NestFastifyApplication;
let roissy: TestTerritory;
let claire: TestMember;
let variables: Record<string, unknown>;

const web = JSON.parse(readFileSync(WEB, 'utf8')) as Record<string, string>;
const texts = [...OWN.map(([text]) => text), ...Object.values(web)];
const operationOf = (text: string) => getOperationAST(parse(text));
const isQuery = (text: string) => operationOf(text)?.operation === 'query';
const nameOf = (text: string) => operationOf(text)?.name?.value ?? text;

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'documents.json');
  writeFileSync(path, JSON.stringify(Object.fromEntries(texts.map((text) => [hashOfText(text), text]))));
  // Some answers name the address of the house.
  const both = { PERSISTED_DOCUMENTS: path, PUBLIC_ORIGIN: 'http://rayonne.example' };
  api = await startTestApi({ ...both, GRAPHQL_COMPILED: 'false' });
  compiled = await createApp(testEnv(api.databaseUrl, both));
  await compiled.listen(0, '127.0.0.1');
  roissy = await aTerritory(api);
  claire = await aMember(api, roissy, { name: 'Claire Fontaine', trustLevel: 2 });
  const posts = [await aPost(claire, { body: 'Premier' }), await aPost(claire, { body: `Pour <@${claire.publicId}>` })];
  variables = {
    territory: roissy.publicId,
    slug: roissy.slug,
    id: posts[0]!.publicId,
    token: 'x'.repeat(43),
    first: 5,
  };
}, 60_000);
afterAll(async () => {
  await compiled.close();
  await api.close();
});

async function answers(text: string, given: object, cookie = claire.client.cookie) {
  const body = JSON.stringify({
    variables: { ...variables, ...given },
    extensions: { persistedQuery: { version: 1, sha256Hash: hashOfText(text) } },
  });
  const headers = {
    'content-type': 'application/json',
    'apollo-require-preflight': '1',
    'x-request-id': 'same-request',
    ...(cookie && { cookie }),
  };
  const both = [api.url, await compiled.getUrl()].map(async (url) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return `${response.status} ${await response.text()}`;
  });
  return Promise.all(both);
}

it('every document of the web build fits the schema and its limits', () => {
  const documents = api.get(RegisteredDocuments);
  expect(Object.keys(web).filter((hash) => !documents.nameOf(hash))).toEqual([]);
  expect(Object.values(web).every((text) => parse(text).definitions.length > 0)).toBe(true);
});

describe('the compiled executor answers as the ordinary one', () => {
  it.each(OWN.map(([text, given]) => [nameOf(text), text, given] as const))('%s', async (_name, text, given) => {
    const [ordinary, other] = await answers(text, given);
    expect(other).toBe(ordinary);
    const [unknown, otherUnknown] = await answers(text, given, '');
    expect(otherUnknown).toBe(unknown);
  });

  it.each(
    Object.values(web)
      .filter(isQuery)
      .map((text) => [nameOf(text), text] as const),
  )('web: %s', async (_name, text) => {
    const [ordinary, other] = await answers(text, {});
    expect(other).toBe(ordinary);
    expect(ordinary).not.toMatch(/INTERNAL|DOCUMENT_REFUSED.*exceeds/);
  });
});

it('an operation that takes longer than five seconds is given up', async () => {
  jest.spyOn(api.get(Idempotency), 'once').mockImplementationOnce(() => new Promise(() => undefined));
  const started = performance.now();
  expect(await claire.client.ask('mutation { signOut }')).toBeRefused('BUSY');
  expect(performance.now() - started).toBeGreaterThan(4_900);
}, 10_000);

it('the compiled executor is the default', () => {
  expect([compiled.get<Env>(ENV).GRAPHQL_COMPILED, api.get<Env>(ENV).GRAPHQL_COMPILED]).toEqual([true, false]);
});

it('an operation is measured under the name it was registered with', () => {
  expect(api.get(RegisteredDocuments).nameOf(hashOfText(OWN[0]![0]))).toBe('Feed');
  expect(api.get(RegisteredDocuments).nameOf('0'.repeat(64))).toBeUndefined();
  expect(api.get(Metrics).isOn).toBe(false);
});
