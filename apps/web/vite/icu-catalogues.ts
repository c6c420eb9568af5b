import { readFile } from 'node:fs/promises';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Turns the JSON catalogues of a folder into ICU syntax trees, so that the browser needs no parser. */
export function icuCatalogues(folder: string): Plugin {
  return {
    name: 'rayonne:icu-catalogues',
    enforce: 'pre',
    async load(id) {
      if (!id.startsWith(folder) || !id.endsWith('.json')) return undefined;
      this.addWatchFile(id);
      const texts = JSON.parse(await readFile(id, 'utf8')) as Record<string, string>;
      const trees = Object.entries(texts).map(([key, text]) => [
        key,
        parse(text, { captureLocation: false, ignoreTag: true }),
      ]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(trees))};`, moduleType: 'js' };
    },
  };
}
