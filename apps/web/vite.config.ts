import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { graphqlDocuments } from './vite/graphql-documents';
import { icuCatalogues } from './vite/icu-catalogues';
import { precompress } from './vite/precompress';
import { preloadFonts } from './vite/preload-fonts';

const here = import.meta.dirname;
const libs = join(here, '../../libs');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here,
  plugins: [
    graphqlDocuments(join(here, 'src/gql/persisted-documents.json')),
    icuCatalogues(join(libs, 'messages/src')),
    react(),
    preloadFonts(),
    precompress(),
  ],
  resolve: {
    alias: [
      { find: /^@rayonne\/([\w-]+)$/, replacement: `${libs}/$1/src/index.ts` },
      // Catalogues arrive as syntax trees: the parser stays out of the bundle.
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
    // rxjs then comes in modern syntax instead of ES5.
    conditions: ['es2015', 'module', 'browser', 'development|production'],
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // The list of what each route imports in turn would weigh on the first screen; only stylesheets must be named before.
    modulePreload: { resolveDependencies: (_file, needed) => needed.filter((file) => file.endsWith('.css')) },
    // Nothing inline: fonts and images stay files that the content security policy allows.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first screen needs comes in two files instead of thirty, which compress better: packages, which seldom
        // change and outlive releases in caches, and ours.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: /node_modules/, tags: ['$initial'], priority: 2 },
            { name: 'start', tags: ['$initial'], priority: 1 },
          ],
        },
      },
      // Our own modules run nothing when they load, so an unused export costs nothing.
      treeshake: { moduleSideEffects: (id) => /\.css(\?|$)|main\.tsx$|stories/.test(id) },
    },
  },
  server: {
    proxy: {
      '/graphql': api,
      '^/p/': api,
      '/oembed': api,
      '/posters': api,
      '/never-again': api,
      '/unsubscribe': api,
      '/auth': api,
      '/uploads': api,
      '/exchange': api,
      '/media': api,
      '/socket.io': { target: api, ws: true },
    },
  },
});
