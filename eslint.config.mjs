import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { house } from './tools/lint/house.mjs';

const sources = '**/*.{ts,tsx}';
const tests = ['**/*.spec.{ts,tsx,mjs}', '**/testing/**', 'e2e/**'];
const typedTests = ['**/*.spec.{ts,tsx}', '**/testing/**/*.ts', 'e2e/**/*.ts'];
const looseAnswers = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((rule) => [
    `@typescript-eslint/no-unsafe-${rule}`,
    'off',
  ]),
);
const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

const restrictImports = (...paths) => ({ '@typescript-eslint/no-restricted-imports': ['error', { paths }] });
const typeorm = {
  name: 'typeorm',
  message: 'TypeORM stays in *.entity.ts, *.repository.ts, platform/database and migrations.',
};
const forwardRef = {
  name: '@nestjs/common',
  importNames: ['forwardRef'],
  message: 'Two modules that need each other are one module, or need an event.',
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/.*/', 'apps/web/src/gql/', 'coverage/', 'test-results/'] },
  { linterOptions: { noInlineConfig: true } },

  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { house, '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: {
      'house/file-name': 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      complexity: ['error', 15],
      'max-lines': lines(400),
      'max-lines-per-function': lines(60),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },

  {
    files: [sources],
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/boundaries': 'error',
      'house/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/max-params': ['error', { max: 6 }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // Literal types of a library's enum, and `'known' | string`, read well and are as safe.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // What was caught may be thrown again, whatever it is.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      ...restrictImports(typeorm, forwardRef),
    },
  },

  {
    files: ['**/*.tsx', '**/use-*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.flat.recommended.rules, 'max-lines-per-function': lines(150) },
  },
  {
    files: ['apps/web/**/*.tsx', 'libs/ui/**/*.tsx'],
    ignores: ['**/*.{spec,stories}.tsx'],
    rules: { 'house/visible-text': 'error' },
  },

  {
    files: ['**/*.entity.ts', '**/*.repository.ts', 'apps/api/src/platform/database/**', 'apps/api/src/migrations/**'],
    rules: restrictImports(forwardRef),
  },
  // A migration is one text of SQL, however long its table is.
  { files: ['apps/api/src/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: tests, rules: { 'max-lines': lines(500), 'max-lines-per-function': 'off' } },
  { files: typedTests, rules: { ...restrictImports(forwardRef), ...looseAnswers } },
  // What an ad-hoc GraphQL document of a test answers has no static type.
  { files: ['libs/testing/src/graphql-client.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  // A library's types are extended by empty interfaces.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-empty-object-type': 'off' } },
  // Tools that read their configuration by default export.
  { files: ['**/*.config.ts', '**/codegen.ts', '**/*.stories.tsx'], rules: { 'import-x/no-default-export': 'off' } },
);
