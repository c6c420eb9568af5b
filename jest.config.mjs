/**
 * One Jest for the whole house. Suffixes decide where a test runs:
 * `*.spec.ts(x)` needs nothing, `*.api.spec.ts` needs a real PostgreSQL (`*.deep.api.spec.ts` takes long and waits for the deep run),
 * `*.spec.mjs` guards the tools and what the benches read.
 */
const typescript = (options = {}) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: { target: 'es2023', experimental: { keepImportAttributes: true }, ...options },
  },
];

// Same class semantics as apps/api/tsconfig.json: Nest and TypeORM read types through decorator metadata.
const decorated = {
  parser: { syntax: 'typescript', decorators: true },
  transform: {
    legacyDecorator: true,
    decoratorMetadata: true,
    useDefineForClassFields: false,
    verbatimModuleSyntax: true,
  },
};

const react = {
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' }, verbatimModuleSyntax: true },
};

const shared = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // `js` before `mjs`: packages without an extension in `main` (graphql) must resolve to one build, whoever asks.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['/dist/', '/\\.cache/', '/\\.nx/'],
  moduleNameMapper: {
    '^@rayonne/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '\\.css$': '<rootDir>/tools/test/css-modules.mjs',
  },
};

/** Files share the modules of their process: loading the API anew took longer than most of its tests. */
const native = {
  testEnvironment: '<rootDir>/tools/test/native/native-environment.mjs',
  runtime: '<rootDir>/tools/test/native/native-runtime.mjs',
  restoreMocks: true,
};

const apiTest = '\\.api\\.spec\\.ts$';
const deepApiTest = '\\.deep\\.api\\.spec\\.ts$';

const api = {
  ...shared,
  ...native,
  roots: ['<rootDir>/apps/api'],
  globalSetup: '<rootDir>/tools/test/open-database.mjs',
  globalTeardown: '<rootDir>/tools/test/close-database.mjs',
  setupFilesAfterEnv: ['<rootDir>/apps/api/src/testing/setup.ts'],
  transform: { '\\.tsx?$': typescript(decorated) },
};

export default {
  // The first API suite after a change of the schema builds the template database that the others copy.
  testTimeout: 30_000,
  // A file that has modules of its own leaves them behind: a worker that has grown is cheaper to replace than to sweep.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...shared,
      ...native,
      displayName: 'api-unit',
      roots: ['<rootDir>/apps/api', '<rootDir>/libs/testing'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: [apiTest],
      setupFilesAfterEnv: ['<rootDir>/apps/api/src/testing/setup.ts'],
      transform: { '\\.tsx?$': typescript(decorated) },
    },
    { ...api, displayName: 'api', testMatch: ['**/*.api.spec.ts'], testPathIgnorePatterns: [deepApiTest] },
    { ...api, displayName: 'api-deep', testMatch: ['**/*.deep.api.spec.ts'] },
    {
      ...shared,
      displayName: 'web',
      roots: ['<rootDir>/apps/web', '<rootDir>/libs/ui'],
      testMatch: ['**/*.spec.{ts,tsx}'],
      testEnvironment: '<rootDir>/tools/test/browser-environment.mjs',
      transform: { '\\.tsx?$': typescript(react) },
    },
    {
      ...shared,
      displayName: 'libs',
      roots: ['<rootDir>/libs/contracts', '<rootDir>/libs/messages', '<rootDir>/libs/rich-text'],
      testMatch: ['**/*.spec.ts'],
      transform: { '\\.tsx?$': typescript(react) },
    },
    {
      ...shared,
      displayName: 'tools',
      roots: ['<rootDir>/tools', '<rootDir>/e2e/bench'],
      testMatch: ['**/*.spec.mjs'],
      transform: { '\\.ts$': typescript(decorated) },
    },
  ],
};
