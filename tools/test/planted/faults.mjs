/**
 * Faults that the tests promise to find. Each row: `plant` edits files of a copy of the project (`edit(path, change)`
 * refuses a change that changes nothing), `check` is the command that must then fail, and `tells` is what its output must name.
 */
const node = process.execPath;
const jest = (...more) => [
  node,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  ...more,
];
const posts = 'apps/api/src/features/posts';
const inClass = (name, member) => (text) =>
  text.replace(`export class ${name} {`, `export class ${name} {\n${member}\n`);

export const faults = [
  {
    name: 'an operation that declares no rule',
    plant: (edit) =>
      edit(
        `${posts}/publishing/posts.resolver.ts`,
        inClass('PostsResolver', '  @Query(() => Boolean)\n  planted() {\n    return true;\n  }'),
      ),
    check: jest(
      'api',
      '--testPathPatterns',
      'operations/refused.api.spec',
      '--testNamePattern',
      'declares who may call it',
    ),
    tells: /planted/,
  },
  {
    name: 'an import from a higher tier',
    plant: (edit) => edit('apps/api/src/features/subjects/subjects.service.ts', (text) => `import '../feed';\n${text}`),
    check: ['eslint', 'apps/api/src/features/subjects/subjects.service.ts'],
    tells: /house\/boundaries/,
  },
  {
    name: 'an entity ahead of its migrations',
    plant: (edit) =>
      edit(`${posts}/post.entity.ts`, (text) =>
        text.replace("  @Column('text')", "  @Column('text')\n  planted!: string;\n\n  @Column('text')"),
      ),
    check: jest('api', '--testPathPatterns', 'house.api.spec', '--testNamePattern', 'every column of an entity'),
    tells: /planted/,
  },
  {
    name: 'a message without its translation',
    plant: (edit) => edit('libs/messages/src/en/feed.json', (text) => text.replace(/^ {2}"[^\n]*\n/m, '')),
    check: jest('libs', '--testPathPatterns', 'libs/messages'),
    tells: /✕|●/,
  },
  {
    name: 'a schema that changed without regeneration',
    plant: (edit) =>
      edit(`${posts}/post.model.ts`, (text) =>
        text.replace('  @Field', '  @Field(() => String)\n  planted!: string;\n\n  @Field'),
      ),
    prepare: ['rolldown', '-c', 'apps/api/rolldown.config.mjs'],
    check: [node, 'tools/test/codegen-drift.mjs'],
    tells: /schema\.graphql/,
  },
];
