import {
  type ExecutionResult,
  GraphQLEnumType,
  GraphQLError,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLInputObjectType,
  parse,
  validate,
} from 'graphql';
import type { Log } from '../../logging/log';
import { hashOfText } from '../documents/registered-documents';
import { NotFoundError } from '../domain-error';
import { createErrorFormatter } from '../error-formatter';
import type { GraphqlContext } from '../graphql-context';
import { createCompiledExecutor } from './compiled-executor';
import { executeOrdinarily, type Executor } from './executor';

/** A small schema with every way in which a field may end. */
const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));
const written: string[] = [];

const Moment = new GraphQLScalarType({
  name: 'Moment',
  serialize: (value) => {
    if (!(value instanceof Date)) throw new TypeError('no moment');
    return value.toISOString();
  },
});
const Kind = new GraphQLEnumType({ name: 'Kind', values: { POST: { value: 'post' }, OFFER: { value: 'offer' } } });

const Subject = new GraphQLInterfaceType({
  name: 'Subject',
  fields: () => ({ id: { type: new GraphQLNonNull(GraphQLString) }, author: { type: Person } }),
  // Not asynchronous: the compiled executor cannot wait there.
  resolveType: ({ kind }: { kind: string }) => (kind === 'post' ? 'Post' : 'Offer'),
});

const Person: GraphQLObjectType = new GraphQLObjectType({
  name: 'Person',
  fields: () => ({
    name: { type: new GraphQLNonNull(GraphQLString) },
    nick: { type: GraphQLString, resolve: () => later(null) },
    secret: {
      type: GraphQLString,
      resolve: async () => {
        throw new NotFoundError();
      },
    },
    must: { type: new GraphQLNonNull(GraphQLString), resolve: () => later(null) },
    mustThrow: {
      type: new GraphQLNonNull(GraphQLString),
      resolve: () => {
        throw new NotFoundError();
      },
    },
    friends: {
      type: new GraphQLList(new GraphQLNonNull(Person)),
      resolve: () => [later({ name: 'Paul' }), { name: null }],
    },
    patient: { type: new GraphQLList(Person), resolve: () => later([{ name: 'Paul' }, { name: null }, null]) },
    viewer: { type: GraphQLString, resolve: (_source, _args, { viewer }: GraphqlContext) => viewer?.accountId },
  }),
});

const subject = (name: string) =>
  new GraphQLObjectType({
    name,
    interfaces: [Subject],
    fields: () => ({
      id: { type: new GraphQLNonNull(GraphQLString) },
      author: { type: Person, resolve: () => later({ name: 'Claire' }) },
      kind: { type: Kind },
      at: { type: Moment },
      [`only${name}`]: { type: GraphQLString, resolve: () => name },
    }),
  });

const Filter = new GraphQLInputObjectType({
  name: 'Filter',
  fields: {
    kind: { type: Kind, defaultValue: 'post' },
    words: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
  },
});

const Query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    person: { type: Person, resolve: () => ({ name: 'Claire' }) },
    required: { type: new GraphQLNonNull(Person), resolve: () => later({ name: 'Claire' }) },
    subjects: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Subject))),
      resolve: () =>
        later([
          { id: '1', kind: 'post', at: new Date(0) },
          { id: '2', kind: 'offer', at: 'never' },
        ]),
    },
    wrongKind: { type: Kind, resolve: () => 'unknown' },
    wrongInt: { type: GraphQLInt, resolve: () => 'many' },
    wrongList: { type: new GraphQLList(GraphQLString), resolve: () => 'a' },
    coded: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('no', { extensions: { code: 'TEAPOT' } });
      },
    },
    thrown: { type: GraphQLString, resolve: () => Promise.reject(new Error('a cause')) },
    echo: {
      type: GraphQLString,
      args: { first: { type: GraphQLInt, defaultValue: 20 }, filter: { type: Filter }, text: { type: GraphQLString } },
      resolve: (_source, args) => JSON.stringify(args),
    },
    asked: {
      type: GraphQLString,
      resolve: (
        _source,
        _args,
        _context,
        { fieldName, parentType, path, operation, variableValues }: GraphQLResolveInfo,
      ) => JSON.stringify([fieldName, parentType.name, path.key, operation.operation, variableValues]),
    },
  },
});

const write = (name: string) => ({
  type: GraphQLString,
  resolve: async () => {
    written.push(`${name} begins`);
    await later(null);
    written.push(`${name} ends`);
    return name;
  },
});
const Mutation = new GraphQLObjectType({ name: 'Mutation', fields: { one: write('one'), two: write('two') } });

const schema = new GraphQLSchema({ query: Query, mutation: Mutation, types: [subject('Post'), subject('Offer')] });

const DOCUMENTS: [string, Record<string, unknown>?][] = [
  ['{ person { name nick viewer __typename } __typename }'],
  ['{ person { name secret must } }'],
  ['{ required { mustThrow } }'],
  ['{ required { must } person { mustThrow name } }'],
  ['{ person { friends { name } } }'],
  ['{ person { patient { name nick } } }'],
  [
    '{ subjects { __typename id author { name secret } ... on Post { onlyPost kind at } ...O } } fragment O on Offer { onlyOffer kind at }',
  ],
  ['{ wrongKind wrongInt wrongList coded thrown person { name } }'],
  [
    '{ echo a: echo(first: 3) b: echo(text: null, filter: { words: ["x", "y"] }) c: echo(filter: { kind: OFFER, words: "z" }) }',
  ],
  ['query Q($n: Int = 5, $f: Filter, $t: String) { echo(first: $n, filter: $f, text: $t) }', { f: { words: ['x'] } }],
  ['query Q($n: Int, $f: Filter) { echo(first: $n, filter: $f) }', { n: 7, f: null }],
  ['query Q($n: Int!) { echo(first: $n) }', {}],
  ['query Q($n: Int!) { echo(first: $n) }', { n: 'many' }],
  ['query Q($f: Filter) { echo(filter: $f) }', { f: { words: [null], other: 1 } }],
  [
    'query Q($a: Boolean!, $b: Boolean = false) { person { name @include(if: $a) nick @skip(if: $b) ...P @include(if: $b) ... @skip(if: $a) { viewer } } } fragment P on Person { viewer }',
    { a: false },
  ],
  [
    'query Q($a: Boolean!) { person { ...A @include(if: $a) ...B } } fragment A on Person { name } fragment B on Person { name }',
    { a: false },
  ],
  [
    '{ person { ...A ...B name } person { viewer } } fragment A on Person { patient { name } } fragment B on Person { patient { nick } }',
  ],
  ['query First { person { name } } query Second { person { viewer } }'],
  ['query Q($n: Int) { asked x: asked echo(first: $n) }', { n: 1, unused: 2 }],
  ['mutation { one two again: one }'],
];

const context = { viewer: { accountId: 'claire', sessionId: 's', isOperator: false } } as GraphqlContext;

async function run(execute: Executor, text: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
  const document = parse(text);
  expect(validate(schema, document).filter(({ message }) => !message.includes('anonymous'))).toEqual([]);
  const operationName = text.includes('query Second') ? 'Second' : null;
  return execute({ schema, document, hash: hashOfText(text), operationName, variables, context });
}

const format = createErrorFormatter({ error: () => undefined } as unknown as Log, true);

/** What a client sees, but for the order of errors: fields end in any order. */
const seen = ({ data, errors }: ExecutionResult) =>
  JSON.stringify({
    data,
    errors: errors
      ?.map((error) => JSON.stringify(format({ ...error.toJSON(), extensions: { ...error.extensions } }, error)))
      .toSorted(),
  });

describe('both executors give the same answer', () => {
  const compiled = createCompiledExecutor();

  it.each(DOCUMENTS)('%s', async (text, variables = {}) => {
    written.length = 0;
    const ordinary = await run(executeOrdinarily, text, variables);
    const order = [...written];
    for (let time = 0; time < 2; time += 1) {
      written.length = 0;
      const other = await run(compiled, text, variables);
      expect(seen(other)).toBe(seen(ordinary));
      expect(written).toEqual(order);
    }
  });
});
