import { dirname, join, relative, sep } from 'node:path';
import { violation } from './boundaries.mjs';

export const root = join(import.meta.dirname, '../..');
export const toHousePath = (file) => relative(root, file).split(sep).join('/');

/** Path from the project's root of what a source imports, or null for a package. */
export function resolveImport(file, specifier) {
  const library = specifier.match(/^@rayonne\/([a-z-]+)(?:\/(.+))?$/);
  if (library) return `libs/${library[1]}/${library[2] ?? 'src/index.ts'}`;
  return specifier.startsWith('.') ? toHousePath(join(dirname(file), specifier)) : null;
}

/** Imports follow tools/boundaries.mjs, whichever way they are written. */
export const boundariesRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const target = resolveImport(context.filename, source.value);
      const message = target && violation(toHousePath(context.filename), target);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
