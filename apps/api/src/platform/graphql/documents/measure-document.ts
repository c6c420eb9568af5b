import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';
import { ASSUMED, type DocumentMeasure } from './document-limits';

interface Part {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
  fields: number;
}

const PAGE_SIZES = new Set(['first', 'last', 'limit']);
const NOTHING: Part = { depth: 0, aliases: 0, directives: 0, cost: 0, fields: 0 };

/** Measures the greediest operation of a document. Each fragment is walked once, so the time is linear in the text. */
export function measureDocument(schema: GraphQLSchema, document: DocumentNode): DocumentMeasure {
  const walk = new Walk(schema, document);
  const total = { depth: 0, aliases: 0, directives: 0, cost: 0, mutations: 0 };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const part = walk.operation(definition);
    total.depth = Math.max(total.depth, part.depth);
    total.cost = Math.max(total.cost, part.cost);
    total.aliases += part.aliases;
    total.directives += part.directives;
    if (definition.operation === 'mutation') total.mutations = Math.max(total.mutations, part.fields);
  }
  return total;
}

class Walk {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Part>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  operation(operation: OperationDefinitionNode): Part {
    const root = this.schema.getRootType(operation.operation) ?? undefined;
    const part = this.selections(operation.selectionSet, root, false);
    return { ...part, directives: part.directives + (operation.directives?.length ?? 0) };
  }

  /** `paged`: the rows of the list fields right below were already counted, as the page of their parent. */
  private selections(set: SelectionSetNode, parent: GraphQLNamedType | undefined, paged: boolean): Part {
    const sum = { ...NOTHING };
    for (const selection of set.selections) {
      const part = this.selection(selection, parent, paged);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.aliases += part.aliases;
      sum.directives += part.directives + (selection.directives?.length ?? 0);
      sum.cost += part.cost;
      sum.fields += part.fields;
    }
    return sum;
  }

  private selection(selection: SelectionNode, parent: GraphQLNamedType | undefined, paged: boolean): Part {
    if (selection.kind === Kind.FIELD) return this.field(selection, parent, paged);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value, paged);
    const type = selection.typeCondition ? this.schema.getType(selection.typeCondition.name.value) : parent;
    return this.selections(selection.selectionSet, type, paged);
  }

  private fragment(name: string, paged: boolean): Part {
    const key = `${name} ${paged}`;
    const known = this.measured.get(key);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment) return NOTHING;
    // A fragment that spreads itself is refused by validation; here it must only not go round for ever.
    this.measured.set(key, NOTHING);
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const part = this.selections(fragment.selectionSet, type, paged);
    this.measured.set(key, part);
    return part;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined, paged: boolean): Part {
    const aliases = node.alias ? 1 : 0;
    // Introspection has its own switch; `__typename` costs nothing.
    if (node.name.value.startsWith('__')) return { ...NOTHING, aliases, fields: 1 };
    const definition = definitionOf(parent, node.name.value);
    const size = definition && pageSize(node, definition);
    const rows = size ?? (definition && isList(definition) && !paged ? ASSUMED.list : 1);
    const type = definition && getNamedType(definition.type);
    const inner = node.selectionSet ? this.selections(node.selectionSet, type, size !== undefined) : NOTHING;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + aliases,
      directives: inner.directives,
      cost: 1 + rows * inner.cost,
      fields: 1,
    };
  }
}

function definitionOf(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(getNullableType(type));

/** The number of rows a field was asked for; `undefined` when it is no page. */
function pageSize(node: FieldNode, definition: GraphQLField<unknown, unknown>): number | undefined {
  const argument = definition.args.find(({ name }) => PAGE_SIZES.has(name));
  if (!argument) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (!given) return typeof argument.defaultValue === 'number' ? argument.defaultValue : ASSUMED.page;
  return given.kind === Kind.INT ? Math.max(1, Number(given.value)) : ASSUMED.page;
}
