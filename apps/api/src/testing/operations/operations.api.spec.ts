import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphqlAnswer, GraphqlClient } from '@rayonne/testing';
import type { GraphQLSchema } from 'graphql';
import { aMember } from '../../features/territories/testing/member.factory';
import { startTestApi, type TestApi } from '../test-api';
import { APART, expected, ROLES, type Expectation, type Role } from './expectations';
import { aStage, clientOf, fingerprint, madeUp } from './matrix';
import { callOf, declaredOperations, type Operation } from './operations';
import { SAMPLES, type Stage } from './samples';

const operations = declaredOperations();
const cases = operations.map((operation) => [operation.name, operation] as const);

let api: TestApi;
let schema: GraphQLSchema;
let stage: Stage;
/** For roles whose call changes nothing. */
const standing = new Map<Role, GraphqlClient>();

beforeAll(async () => {
  api = await startTestApi();
  schema = api.get(GraphQLSchemaHost).schema;
  stage = await aStage(api);
  for (const role of ROLES) standing.set(role, await clientOf(role, stage));
});
afterAll(() => api.close());

type Values = Record<string, unknown>;
type Answer = GraphqlAnswer<Record<string, unknown>>;

const call = (operation: Operation, client: GraphqlClient, values: Values): Promise<Answer> => {
  const { query, variables } = callOf(schema, operation, (_operation, name) => values[name]);
  return client.ask(query, variables as Values);
};

const valuesFor = async (operation: Operation, on: Stage): Promise<Values> => ({
  ...(await SAMPLES[operation.name]?.values?.(on)),
});
const anonymous = ({ text }: Answer) => text.replace(/"requestId":"[^"]*"/, '');
const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions.code ?? null;
const isNothing = (operation: Operation, answer: Answer) =>
  codeOf(answer) === 'NOT_FOUND' || (!answer.errors && answer.data[operation.name] === null);

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

const REFUSALS: readonly Expectation[] = ['signed out', 'forbidden', 'suspended', 'absent'];
const CODES: Partial<Record<Expectation, string>> = { 'signed out': 'SIGNED_OUT', forbidden: 'FORBIDDEN' };
const refusedRoles = (operation: Operation) =>
  ROLES.filter((role) => REFUSALS.includes(expected(operation, SAMPLES[operation.name]!, role)));

describe('refused', () => {
  const refused = cases.filter(([, operation]) => SAMPLES[operation.name] && refusedRoles(operation).length > 0);

  it.each(refused)('%s, to each role as its rule and the charter say, changes nothing', async (_name, operation) => {
    const values = await valuesFor(operation, stage);
    const before = await fingerprint(api);
    const seen: [Role, string][] = [];
    for (const role of refusedRoles(operation)) {
      const answer = await call(operation, standing.get(role)!, values);
      seen.push([role, await judge(operation, role, answer, values)]);
    }
    expect(seen).toEqual(
      refusedRoles(operation).map((role) => [role, expected(operation, SAMPLES[operation.name]!, role)]),
    );
    expect(await fingerprint(api)).toEqual(before);
  });
});

/** Which of the expectations the answer meets; what it was when it meets none. */
async function judge(operation: Operation, role: Role, answer: Answer, values: Values): Promise<string> {
  const wanted = expected(operation, SAMPLES[operation.name]!, role);
  if (CODES[wanted]) return codeOf(answer) === CODES[wanted] ? wanted : String(codeOf(answer));
  // Where a reader gets an empty answer instead of a refusal, a suspended member gets it too.
  if (wanted === 'suspended' && codeOf(answer) === 'MEMBER_SUSPENDED') return wanted;
  if (!isNothing(operation, answer) && !isHarmless(operation, role, answer)) return String(codeOf(answer));
  const nowhere = await call(operation, standing.get(role)!, madeUp(values, stage.territory.slug));
  return wanted === 'suspended' || anonymous(nowhere) === anonymous(answer) ? wanted : `told apart: ${nowhere.text}`;
}

/** Who is kept apart may be refused for another reason first, or get an empty list, if nobody else's id does better. */
const isHarmless = ({ name, rule }: Operation, role: Role, answer: Answer) =>
  role === APART && ((rule?.kind === 'power' && codeOf(answer) === 'FORBIDDEN') || SAMPLES[name]?.isListed);

describe('granted', () => {
  const granted = cases.filter(
    ([, operation]) => SAMPLES[operation.name] && refusedRoles(operation).length < ROLES.length,
  );

  it.each(granted)('%s, to each role as its rule and the charter say', async (_name, operation) => {
    const wrong: string[] = [];
    for (const role of ROLES) {
      const wanted = expected(operation, SAMPLES[operation.name]!, role);
      if (REFUSALS.includes(wanted)) continue;
      // Whatever it changes, the next one finds another stage.
      const fresh = operation.kind === 'mutation' ? await aStage(api) : stage;
      const client = operation.kind === 'mutation' ? await clientOf(role, fresh) : standing.get(role)!;
      const answer = await call(operation, client, await valuesFor(operation, fresh));
      if (!isGranted(operation, wanted, answer)) wrong.push(`${role}: ${wanted}, got ${answer.text}`);
    }
    expect(wrong).toEqual([]);
  });
});

const NOT_FOR_WHO_ONE_IS = ['SIGNED_OUT', 'FORBIDDEN', 'MEMBER_SUSPENDED', 'INTERNAL'];

function isGranted(operation: Operation, wanted: Expectation, answer: Answer): boolean {
  const code = codeOf(answer);
  if (wanted === 'admitted' && code === 'FORBIDDEN') return true;
  if (wanted === 'open' || SAMPLES[operation.name]!.narrower) return !NOT_FOR_WHO_ONE_IS.includes(code ?? '');
  return code === null && !isNothing(operation, answer);
}

describe('under a charter that gives nothing to anybody', () => {
  it.each(cases.filter(([, { name, rule }]) => rule?.kind === 'power' && SAMPLES[name]))(
    '%s is refused, and nothing changes',
    async (_name, operation) => {
      const bare = await aStage(api);
      const silent = await aMember(api, bare.territory);
      const values = await valuesFor(operation, bare);
      await api.database.query(`update charter_articles set holders = '{}' where territory_id = $1`, [
        bare.territory.id,
      ]);
      const before = await fingerprint(api);
      expect(await call(operation, silent.client, values)).toBeRefused('FORBIDDEN');
      expect(await fingerprint(api)).toEqual(before);
    },
  );
});
