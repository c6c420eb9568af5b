/**
 * A Jest runtime that loads modules as Node does, once for all the files that a worker tests. In Jest's own, each file
 * compiles Nest, TypeORM and the API anew, which took more than half of the time of all API tests. What is given up: modules
 * cannot be mocked, and what a file leaves in a module is there for the next one, so the API keeps no state in modules.
 * Timeouts, `each`, spies and reports are Jest's own, as are compilation (`transform`) and resolution (`moduleNameMapper`).
 */
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jest } from './native-globals.mjs';

const require = createRequire(import.meta.url);
const GLOBALS = new URL('native-globals.mjs', import.meta.url).href;
const OURS_BY_NAME = /^(\.{1,2}\/|@rayonne\/)/;
const SYNTAX = {
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: true,
  supportsStaticESM: true,
  supportsTopLevelAwait: true,
};

/** How the project's files are found and compiled: a worker tests those of one project at a time. */
let compilation = null;
const sourceMaps = new Map();

const isOurs = (url) => url?.startsWith('file:') && !url.includes('/node_modules/');

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
    if (!isOurs(context.parentURL) || !OURS_BY_NAME.test(specifier)) return next(specifier, context);
    const path = compilation.resolver.resolveModule(fileURLToPath(context.parentURL), specifier);
    return { url: pathToFileURL(path).href, shortCircuit: true };
  },
  load(url, context, next) {
    if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
    const { transformer, options } = compilation;
    const { code, sourceMapPath } = transformer.transform(fileURLToPath(url), options);
    if (sourceMapPath) sourceMaps.set(url, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

export default class NativeRuntime {
  constructor(_config, _environment, resolver, transformer, _sources, coverage) {
    compilation = { resolver, transformer, options: { ...SYNTAX, ...coverage } };
  }

  /** The framework's own modules hold the tests that it has read, so each file gets them anew. */
  requireInternalModule(path) {
    delete require.cache[path];
    return require(path);
  }

  requireModule(path) {
    return require(path);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  unstable_importModule(path) {
    return import(pathToFileURL(path).href);
  }

  restoreAllMocks() {
    jest.restoreAllMocks();
  }

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  // What follows concerns contexts and fake modules: here there are none.
  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
}
