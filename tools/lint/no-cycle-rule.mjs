import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { resolveImport, root, toHousePath } from './boundaries-rule.mjs';
import { circles } from './circles.mjs';

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
/** Imports and exports of types alone, in either way of writing them: they are gone when the code runs. */
const TYPES = /^(import|export) (type [^;]*|\{(\s*type \w+( as \w+)?,?)+\s*\} from [^;]*);/gm;

/** The source that an import leads to, or undefined for a package, a stylesheet or data. */
function sourceOf(file, specifier) {
  const target = resolveImport(join(root, file), specifier);
  const found =
    target && ENDINGS.map((ending) => target + ending).find((path) => /\.tsx?$/.test(path) && isThere(path));
  return found ?? undefined;
}

const isThere = (path) => existsSync(join(root, path));

function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8').replaceAll(TYPES, ''));
  return new Set(importedFiles.map(({ fileName }) => sourceOf(file, fileName)).filter(Boolean));
}

const circleOf = circles(importsOf);

const isOfTypes = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));

/** No file imports, by whatever way round, one that imports it. The files are read as they are on the disk. */
export const noCycleRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = toHousePath(context.filename);
    const check = (node) => {
      if (typeof node.source?.value !== 'string' || isOfTypes(node) || !isThere(file)) return;
      const target = sourceOf(file, node.source.value);
      if (target && circleOf(target) === circleOf(file))
        context.report({ node: node.source, message: `${target} imports this file, directly or by way of others.` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
