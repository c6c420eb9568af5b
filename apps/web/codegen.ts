import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { Kind, visit, type DocumentNode, type SelectionSetNode } from 'graphql';

const here = 'apps/web/src';

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

const withTypename = (set: SelectionSetNode): SelectionSetNode => ({
  ...set,
  selections: [TYPENAME, ...set.selections],
});

/** As Apollo's cache does when it runs them: everywhere but at the root. What is registered must be what runs. */
const addTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent) =>
      parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION ? undefined : withTypename(set),
  });

const typenames: Types.DocumentTransformObject = {
  transform: ({ documents }) =>
    documents.map((file) => (file.document ? { ...file, document: addTypenames(file.document) } : file)),
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const config: CodegenConfig = {
  schema: process.env['GRAPHQL_SCHEMA'] ?? 'apps/api/src/schema.graphql',
  documents: [`${here}/**/*.{ts,tsx}`, `!${here}/gql/**`],
  generates: {
    [`${here}/gql/`]: {
      preset: 'client',
      documentTransforms: [typenames],
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 } },
      config: {
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        useTypeImports: true,
        enumType: 'string-literal',
        avoidOptionals: { field: true, inputValue: false },
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', ID: 'string', RichText: '@rayonne/rich-text#RichDocument' },
      },
    },
  },
};

export default config;
