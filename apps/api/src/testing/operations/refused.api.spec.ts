import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphqlClient } from '@rayonne/testing';
import type { GraphQLSchema } from 'graphql';
import { aMember, type TestMember } from '../../features/territories/testing/member.factory';
import { startTestApi, type TestApi } from '../test-api';
import {
  call,
  cases,
  codeOf,
  isNothing,
  operations,
  refusedRoles,
  valuesFor,
  wantedOf,
  type Answer,
  type Values,
} from './calls';
import { APART, ROLES, type Expectation, type Role } from './expectations';
import { aStage, clientOf, fingerprint, madeUp } from './matrix';
import type { Operation } from './operations';
import type { Stage } from './sample';
import { SAMPLES } from './samples';

let api: TestApi;
let schema: GraphQLSchema;
let stage: Stage;
const standing = new Map<Role, GraphqlClient>();

beforeAll(async () => {
  api = await startTestApi();
  schema = api.get(GraphQLSchemaHost).schema;
  stage = await aStage(api);
  for (const role of ROLES) standing.set(role, await clientOf(role, stage));
});
afterAll(() => api.close());

it('every operation declares who may call it', () => {
  expect(operations.filter(({ rule }) => !rule).map(({ name }) => name)).toEqual([]);
});

it('the matrix covers every operation of the schema, and nothing else', () => {
  const root = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(operations.map(({ name }) => name).sort()).toEqual(root.sort());
  // An operation that is missing here gets a line in samples.ts: what it is about, and how to name a real one.
  expect(Object.keys(SAMPLES).sort()).toEqual(root.sort());
});

const CODES: Partial<Record<Expectation, string>> = { 'signed out': 'SIGNED_OUT', forbidden: 'FORBIDDEN' };
const anonymous = ({ text }: Answer) => text.replace(/"requestId":"[^"]*"/, '');

describe('refused', () => {
  const refused = cases.filter(([, operation]) => refusedRoles(operation).length > 0);

  it.each(refused)('%s, to each role as its rule and the charter say, changes nothing', async (_name, operation) => {
    const values = await valuesFor(operation, stage);
    const before = await fingerprint(api);
    const seen: [Role, string][] = [];
    for (const role of refusedRoles(operation)) {
      const answer = await call(schema, operation, standing.get(role)!, values);
      seen.push([role, await judge(operation, role, answer, values)]);
    }
    expect(seen).toEqual(refusedRoles(operation).map((role) => [role, wantedOf(operation, role)]));
    expect(await fingerprint(api)).toEqual(before);
  });
});

/** Which of the expectations the answer meets; what it was when it meets none. */
async function judge(operation: Operation, role: Role, answer: Answer, values: Values): Promise<string> {
  const wanted = wantedOf(operation, role);
  if (CODES[wanted]) return codeOf(answer) === CODES[wanted] ? wanted : String(codeOf(answer));
  // Where a reader gets an empty answer instead of a refusal, a suspended member gets it too.
  if (wanted === 'suspended' && codeOf(answer) === 'MEMBER_SUSPENDED') return wanted;
  if (!isNothing(operation, answer) && !isHarmless(operation, role, answer)) return String(codeOf(answer));
  const nowhere = await call(schema, operation, standing.get(role)!, madeUp(values, stage.territory.slug));
  return wanted === 'suspended' || anonymous(nowhere) === anonymous(answer) ? wanted : `told apart: ${nowhere.text}`;
}

/** Who is kept apart may be refused for another reason first, or get an empty list, if nobody else's id does better. */
const isHarmless = ({ name, rule }: Operation, role: Role, answer: Answer) =>
  role === APART && ((rule?.kind === 'power' && codeOf(answer) === 'FORBIDDEN') || SAMPLES[name]?.isListed);

describe('under a charter that gives nothing to anybody', () => {
  const ofPowers = cases.filter(([, { rule }]) => rule?.kind === 'power');
  const values = new Map<string, Values>();
  let silent: TestMember;

  beforeAll(async () => {
    const bare = await aStage(api);
    silent = await aMember(api, bare.territory);
    for (const [name, operation] of ofPowers) values.set(name, await valuesFor(operation, bare));
    await api.database.query(`update charter_articles set holders = '{}' where territory_id = $1`, [bare.territory.id]);
  });

  it.each(ofPowers)('%s is refused, and nothing changes', async (name, operation) => {
    const before = await fingerprint(api);
    expect(await call(schema, operation, silent.client, values.get(name)!)).toBeRefused('FORBIDDEN');
    expect(await fingerprint(api)).toEqual(before);
  });
});
