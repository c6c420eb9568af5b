import { createHash } from 'node:crypto';

/** The colour of a territory that has chosen none. */
const PINE = '1f6f55';
const COLOR = /^[0-9a-f]{6}$/;

const STYLE = `
:root { color-scheme: light dark; --ground: light-dark(#fbf8f3, #0e1a18); --surface: light-dark(#fff, #172522);
  --line: light-dark(#e4ddd1, #2b3c38); --text: light-dark(#16211f, #f3f1ec); --muted: light-dark(#4c5955, #a9b7b2);
  --link: light-dark(#1a5f49, #8fd1b6); --note: light-dark(#fbdfd1, #3d2417); --on-note: light-dark(#7d2c08, #f4b396);
  --hero: light-dark(color-mix(in oklab, var(--brand) 58%, #0c1a17), color-mix(in oklab, var(--brand) 38%, #0e1a18)) }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.0625rem/1.65 system-ui, sans-serif; overflow-wrap: anywhere }
a { color: var(--link); text-underline-offset: .18em } a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 4px }
.hero { position: relative; overflow: hidden; background: var(--hero); color: #fff }
.hero svg { position: absolute; inset: 0; width: 100%; height: 100%; fill: none; stroke: #c8962a; opacity: .4 }
.hero > div { position: relative; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem; display: flex; gap: 1rem; align-items: center }
.hero.tall > div { padding-block: 3.25rem 3rem }
.hero img { width: 3.5rem; height: 3.5rem; border-radius: 12px; background: #fff; object-fit: contain }
.hero a { color: #fff; text-decoration: none } .hero a:hover { text-decoration: underline } .hero a:focus-visible { outline-color: #fff }
.hero .name { margin: 0; font-size: 1.125rem; font-weight: 700; line-height: 1.3 } .hero h1.name { font-size: clamp(1.75rem, 5vw, 2.5rem) }
.hero .motto { margin: .25rem 0 0; opacity: .92 }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 3rem }
h1, h2 { line-height: 1.2; letter-spacing: -.01em; text-wrap: balance } h1 { font-size: clamp(1.625rem, 4.5vw, 2.25rem); margin: .5rem 0 1rem }
.facts { color: var(--muted); margin: 0; font-size: .9375rem } .facts strong { color: var(--text) }
.text p { margin: 0 0 1.1em } .text img, figure img { max-width: 100% } .lead { font-size: 1.1875rem; line-height: 1.6 }
figure { margin: 0 0 1.25rem } figure img { display: block; width: 100%; height: auto; border-radius: 14px }
.text h2 { font-size: 1.5rem; margin: 1.8em 0 .6em } .text h3 { font-size: 1.1875rem; margin: 1.6em 0 .5em }
.text :is(ul, ol) { margin: 0 0 1.1em; padding-inline-start: 1.4em } .text li p { margin: 0 0 .35em } .text hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0 }
.text blockquote { margin: 0 0 1.1em; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--brand); color: var(--muted) }
.text figure { margin: 1.6em 0 } figcaption { margin-top: .5rem; color: var(--muted); font-size: .9375rem }
.note { margin: 1.25rem 0; padding: .75rem 1rem; border-radius: 10px; background: var(--note); color: var(--on-note) }
.list { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem }
.list article, .join { background: var(--surface); border: 1px solid var(--line); border-radius: 18px; padding: 1.25rem 1.4rem }
.list h2 { text-wrap: pretty; font-size: 1.1875rem; margin: .35rem 0 .5rem } .list h2 a { color: inherit; text-decoration: none } .list h2 a:hover { text-decoration: underline }
.list p.text { margin: 0; color: var(--muted) } .list figure { margin: .9rem 0 0 } .list figure img { max-height: 20rem; object-fit: cover }
.join { margin-top: 2rem; display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; justify-content: space-between } .join p { margin: 0; flex: 1 1 16rem }
.button { display: inline-block; padding: .7rem 1.3rem; border-radius: 999px; background: #1f6f55; color: #fff; font-weight: 600; text-decoration: none } .button:hover { background: #185a45 }
.more { margin: 1.5rem 0 0; text-align: center }
footer { border-top: 1px solid var(--line); color: var(--muted); font-size: .9375rem } footer > div { max-width: 46rem; margin: 0 auto; padding: 1.25rem; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem }
@media print { .join, .hero svg, footer { display: none } .hero { background: none; color: inherit } }
`;

export const STYLE_VERSION = createHash('sha256').update(STYLE).digest('base64url').slice(0, 12);

/** The one style sheet of the public pages, in the colour of a territory; any other than six hexadecimal digits is the product's own. */
export const styleIn = (brand: string) => `:root { --brand: #${COLOR.test(brand) ? brand : PINE} }${STYLE}`;

export const brandOf = (color: string | null) => (color ?? `#${PINE}`).slice(1).toLowerCase();
