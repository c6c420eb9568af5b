import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { startTestApi, type TestApi } from '../test-api';
import { call, cases, codeOf, isNothing, REFUSALS, refusedRoles, valuesFor, wantedOf, type Answer } from './calls';
import { ROLES, type Expectation } from './expectations';
import { aStage, clientOf } from './matrix';
import type { Operation } from './operations';
import type { About, Stage } from './sample';
import { SAMPLES } from './samples';

let api: TestApi;
let schema: GraphQLSchema;
let stage: Stage;

beforeAll(async () => {
  api = await startTestApi();
  schema = api.get(GraphQLSchemaHost).schema;
  stage = await aStage(api);
});
afterAll(() => api.close());

const granted = cases.filter(([, operation]) => refusedRoles(operation).length < ROLES.length);
/** Acts of these change nobody but whoever asks, who is somebody new each time. */
const OF_WHO_ASKS: readonly About[] = ['oneself', 'link', 'installation'];

it.each(granted)('%s, to each role as its rule and the charter say', async (name, operation) => {
  const isStageKept = operation.kind === 'query' || OF_WHO_ASKS.includes(SAMPLES[name]!.about);
  const wrong: string[] = [];
  for (const role of ROLES) {
    const wanted = wantedOf(operation, role);
    if (REFUSALS.includes(wanted)) continue;
    // Whatever else it changes, the next one finds another stage.
    const on = isStageKept ? stage : await aStage(api);
    const answer = await call(schema, operation, await clientOf(role, on), await valuesFor(operation, on));
    if (!isGranted(operation, wanted, answer)) wrong.push(`${role}: ${wanted}, got ${answer.text}`);
  }
  expect(wrong).toEqual([]);
});

const NOT_FOR_WHO_ONE_IS = ['SIGNED_OUT', 'FORBIDDEN', 'MEMBER_SUSPENDED', 'INTERNAL'];

function isGranted(operation: Operation, wanted: Expectation, answer: Answer): boolean {
  const code = codeOf(answer);
  if (wanted === 'admitted' && code === 'FORBIDDEN') return true;
  if (wanted === 'open' || SAMPLES[operation.name]!.narrower) return !NOT_FOR_WHO_ONE_IS.includes(code ?? '');
  return code === null && !isNothing(operation, answer);
}
