import { buildSchema, parse } from 'graphql';
import { excessOf, REGISTERED, UNREGISTERED } from './document-limits';
import { measureDocument } from './measure-document';

const schema = buildSchema(`
  type Query { page(first: Int = 20): Page!  list: [Item!]!  item: Item! }
  type Mutation { save: Item!  drop: Boolean! }
  type Page { nodes: [Item!]! }
  type Item { id: ID!  name: String!  self: Item!  children(first: Int = 20): Page! }
`);

const measure = (text: string) => measureDocument(schema, parse(text));
const nested = (depth: number) => `{ item ${'{ self '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`;

describe('measuring a document', () => {
  it('counts depth through fragments', () => {
    expect(measure('{ item { self { id } } }').depth).toBe(3);
    expect(measure('{ item { ...A } } fragment A on Item { self { ...B } } fragment B on Item { id }').depth).toBe(3);
    expect(excessOf(measure(nested(8)), UNREGISTERED)).toBeNull();
    expect(excessOf(measure(nested(9)), UNREGISTERED)).toBe('depth 9 exceeds 8');
    expect(excessOf(measure(nested(14)), REGISTERED)).toBeNull();
  });

  it('multiplies what is below a page by its size, once', () => {
    expect(measure('{ page(first: 5) { nodes { id name } } }').cost).toBe(1 + 5 * (1 + 2));
    expect(measure('{ page { nodes { id } } }').cost).toBe(1 + 20 * 2);
    expect(measure('query Q($n: Int) { page(first: $n) { nodes { id } } }').cost).toBe(1 + 100 * 2);
    expect(measure('{ list { id } }').cost).toBe(1 + 10);
  });

  it('sees pages inside pages through fragments', () => {
    const text = `{ page(first: 100) { ...P } } fragment P on Page { nodes { children(first: 100) { nodes { id } } } }`;
    expect(measure(text).cost).toBeGreaterThan(20_000);
    expect(excessOf(measure(text), UNREGISTERED)).toMatch(/^cost/);
  });

  it('counts aliases each time a fragment is spread', () => {
    const bomb = `{ item { ...A ...A ...A ...A } } fragment A on Item { a: id b: id c: id d: id }`;
    expect(measure(bomb).aliases).toBe(16);
    expect(excessOf(measure(bomb), UNREGISTERED)).toBe('aliases 16 exceeds 15');
  });

  it('does not unfold fragments of fragments one by one', () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `fragment F${level} on Item { ...F${level + 1} ...F${level + 1} }`,
    );
    const text = `{ item { ...F0 } } ${levels.join(' ')} fragment F40 on Item { id }`;
    expect(measure(text).cost).toBeGreaterThan(2 ** 39);
  });

  it('survives a fragment that spreads itself', () => {
    expect(measure('{ item { ...A } } fragment A on Item { self { ...A } }').depth).toBeLessThan(4);
  });

  it('counts directives and the fields of a mutation', () => {
    expect(measure('{ item { id @skip(if: true) @include(if: true) } }').directives).toBe(2);
    expect(measure('mutation { a: save { id } b: save { id } }').mutations).toBe(2);
    expect(measure('mutation { ...M } fragment M on Mutation { save { id } drop }').mutations).toBe(2);
  });
});
