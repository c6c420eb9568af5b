import { readFileSync } from 'node:fs';
import { parse, visit, type DefinitionNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*\/\* GraphQL \*\/\s*`(\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*)`,?\s*\)/g;
const IMPORT = /^import \{ graphql \} from '[^']*\/gql';?$/m;
const DOCUMENT = 'virtual:graphql-document/';
const DEFINITION = 'virtual:graphql-definition/';

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

interface Registered {
  definition: Definition;
  /** SHA-256 of the registered text; operations only. */
  hash?: string;
}

const isNamed = (definition: DefinitionNode): definition is Definition =>
  definition.kind === 'OperationDefinition' || definition.kind === 'FragmentDefinition';

function readManifest(path: string): Map<string, Registered> {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  const registered = new Map<string, Registered>();
  for (const [hash, text] of Object.entries(manifest)) {
    for (const definition of parse(text, { noLocation: true }).definitions.filter(isNamed)) {
      const name = definition.name?.value ?? '';
      registered.set(name, definition.kind === 'OperationDefinition' ? { definition, hash } : { definition });
    }
  }
  return registered;
}

function spreadsOf(name: string, registered: Map<string, Registered>, found = new Set<string>()): Set<string> {
  const definition = registered.get(name)?.definition;
  if (!definition || found.has(name)) return found;
  found.add(name);
  visit(definition, { FragmentSpread: (spread) => void spreadsOf(spread.name.value, registered, found) });
  return found;
}

function documentModule(name: string, registered: Map<string, Registered>): string {
  const names = [...spreadsOf(name, registered)];
  const hash = registered.get(name)?.hash;
  return [
    ...names.map((spread, index) => `import d${index} from '${DEFINITION}${spread}';`),
    `export default { kind: 'Document', definitions: [${names.map((_, index) => `d${index}`).join(', ')}]`,
    hash ? `, __meta__: { hash: '${hash}' } };` : ' };',
  ].join('\n');
}

const NODES = 'virtual:graphql-nodes';

/** What most of a document is made of, said once: a definition weighs half as much to load and to parse. */
const NODE_FACTORIES = `
  export const name = (value) => ({ kind: 'Name', value });
  export const field = (value) => ({ kind: 'Field', name: name(value) });
  export const spread = (value) => ({ kind: 'FragmentSpread', name: name(value) });
  export const set = (selections) => ({ kind: 'SelectionSet', selections });`;

interface Written {
  kind?: string;
  name?: { value: string };
  value?: string;
  selections?: unknown;
}

/** No reader of a document asks for more than `undefined` where nothing was written: lists of nothing weigh for nothing. */
const isWritten = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** A node as the code that makes it. */
function codeOf(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(codeOf).join(',')}]`;
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  const entries = Object.entries(node).filter(([, value]) => isWritten(value));
  const { kind, name, value, selections }: Written = node;
  if (kind === 'Name') return `name(${JSON.stringify(value)})`;
  if (kind === 'SelectionSet') return `set(${codeOf(selections)})`;
  const isOnlyNamed = name && entries.length === 2;
  if (isOnlyNamed && kind === 'Field') return `field(${JSON.stringify(name.value)})`;
  if (isOnlyNamed && kind === 'FragmentSpread') return `spread(${JSON.stringify(name.value)})`;
  return `{${entries.map(([key, part]) => `${key}:${codeOf(part)}`).join(',')}}`;
}

const definitionModule = (definition: Definition | undefined) =>
  `import { field, name, set, spread } from '${NODES}';\nexport default ${codeOf(definition)};`;

/** What a build needs of graphql's printer, which only tells requests under way apart: their hash does that as well. */
const PRINTER = `
  export const print = (node) => node.__meta__?.hash ?? JSON.stringify(node);
  export const printForError = print;`;

/**
 * Replaces each `graphql(…)` call by its registered document, parsed at build time, one module per definition: a route
 * carries the documents that it uses, and neither query texts nor a parser reach the browser. The manifest goes along
 * with the build: the API of the same release answers these hashes.
 */
export function graphqlDocuments(manifestPath: string): Plugin {
  let registered = new Map<string, Registered>();
  let isBuild = false;
  // A fragment that only the cache writes or reads is in no operation, hence not in the manifest.
  const registerLocal = (text: string, kind: string, name: string) => {
    const [definition] = parse(text, { noLocation: true }).definitions.filter(isNamed);
    if (kind !== 'fragment' || !definition) throw new Error(`${name} is not registered: run the codegen target.`);
    registered.set(name, { definition });
  };
  return {
    name: 'rayonne:graphql-documents',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart() {
      this.addWatchFile(manifestPath);
      registered = readManifest(manifestPath);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: readFileSync(manifestPath) });
    },
    watchChange: (id) => {
      if (id === manifestPath) registered = readManifest(manifestPath);
    },
    resolveId: (id) => (id.startsWith('virtual:graphql-') ? `\0${id}` : undefined),
    load(id) {
      if (isBuild && id.endsWith('/graphql/language/printer.mjs')) return PRINTER;
      const virtual = id.slice(1);
      if (virtual.startsWith(DOCUMENT)) return documentModule(virtual.slice(DOCUMENT.length), registered);
      if (virtual === NODES) return NODE_FACTORIES;
      if (!virtual.startsWith(DEFINITION)) return undefined;
      return definitionModule(registered.get(virtual.slice(DEFINITION.length))?.definition);
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !IMPORT.test(code)) return undefined;
      const imports: string[] = [];
      const replaced = code.replace(CALL, (_call, text: string, kind: string, name: string) => {
        if (!registered.has(name)) registerLocal(text, kind, name);
        imports.push(`import document_${name} from '${DOCUMENT}${name}';`);
        return `document_${name}`;
      });
      // On one line: positions in error messages stay those of the source.
      return { code: replaced.replace(IMPORT, imports.join(' ')), map: null };
    },
  };
}
