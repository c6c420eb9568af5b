import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const WORDY = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg']);
/** Below, an answer fits one packet anyway. */
const LEAST = 1_024;
/** For the API, not for visitors. */
const UNSERVED = /(^|\/)(\.vite|persisted-documents\.json)/;

const encodings = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

async function compress(path: string): Promise<void> {
  const content = readFileSync(path);
  for (const [extension, encode] of Object.entries(encodings)) {
    const encoded = await encode(content);
    if (encoded.length < content.length) writeFileSync(`${path}.${extension}`, encoded);
  }
}

/** Writes a `.br` and a `.gz` beside each text file of the build, at levels that are too slow for an answer under way. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'rayonne:precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: async () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => WORDY.has(extname(file)) && !UNSERVED.test(file))
        .map((file) => join(folder, file))
        .filter((path) => statSync(path).size >= LEAST);
      await Promise.all(files.map(compress));
    },
  };
}
