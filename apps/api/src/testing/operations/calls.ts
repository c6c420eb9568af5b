import type { GraphqlAnswer, GraphqlClient } from '@rayonne/testing';
import type { GraphQLSchema } from 'graphql';
import { expected, ROLES, type Expectation } from './expectations';
import { callOf, declaredOperations, type Operation } from './operations';
import type { Stage } from './sample';
import { SAMPLES } from './samples';

export type Values = Record<string, unknown>;
export type Answer = GraphqlAnswer<Record<string, unknown>>;

export const operations = declaredOperations();

/** Operations with a sample, as rows of a table of tests. */
export const cases = operations
  .filter(({ name }) => SAMPLES[name])
  .map((operation) => [operation.name, operation] as const);

/** What means that the role is turned away for who it is. */
export const REFUSALS: readonly Expectation[] = ['signed out', 'forbidden', 'suspended', 'absent'];

export const wantedOf = (operation: Operation, role: (typeof ROLES)[number]): Expectation =>
  expected(operation, SAMPLES[operation.name]!, role);

export const refusedRoles = (operation: Operation) =>
  ROLES.filter((role) => REFUSALS.includes(wantedOf(operation, role)));

export const call = (
  schema: GraphQLSchema,
  operation: Operation,
  client: GraphqlClient,
  values: Values,
): Promise<Answer> => {
  const { query, variables } = callOf(schema, operation, (_operation, name) => values[name]);
  return client.ask(query, variables as Values);
};

/** Makes what the operation is about, and names it. */
export const valuesFor = async (operation: Operation, on: Stage): Promise<Values> => ({
  ...(await SAMPLES[operation.name]?.values?.(on)),
});

export const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions.code ?? null;

export const isNothing = (operation: Operation, answer: Answer) =>
  codeOf(answer) === 'NOT_FOUND' || (!answer.errors && answer.data[operation.name] === null);
