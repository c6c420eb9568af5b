import type { Plugin } from 'vite';

/** Asks for both text faces along with the page, before the stylesheet that names them has arrived. */
export function preloadFonts(): Plugin {
  return {
    name: 'rayonne:preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}
