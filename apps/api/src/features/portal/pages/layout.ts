import { contoursOf } from '@rayonne/contracts';
import { formatMessage, type Locale } from '@rayonne/messages';
import { escapeHtml } from '../../../platform/mail/escape-html';
import type { OpenTerritory } from '../../territories';
import { OPPORTUNITIES, paths } from '../portal-paths';
import { brandOf, STYLE_VERSION } from './style';

export interface Page {
  readonly territory: OpenTerritory;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Address of the page, from the slash on. */
  readonly path: string;
  /** Address of a picture, from the slash on. */
  readonly image: string | null;
  /** More of the head, as HTML. */
  readonly head?: string;
  /** The territory's name is the title of the page. */
  readonly isHome?: boolean;
  /** As HTML. */
  readonly main: string;
  /** Makes an address absolute. */
  readonly url: (path: string) => string;
}

const meta = (name: 'name' | 'property', key: string, content: string) =>
  `<meta ${name}="${key}" content="${escapeHtml(content)}">`;

const alternate = (type: string, href: string, title: string) =>
  `<link rel="alternate" type="${type}" href="${escapeHtml(href)}" title="${escapeHtml(title)}">`;

/** What shows where the address is shared. */
function headOf({ territory, locale, title, description, path, image, head = '', url }: Page): string {
  const { slug, name, color } = territory;
  const market = formatMessage(locale, 'portal.opportunities', { territory: name });
  return [
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(title === name ? name : `${title} · ${name}`)}</title>`,
    meta('name', 'description', description),
    `<link rel="canonical" href="${escapeHtml(url(path))}">`,
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="${escapeHtml(paths.style(STYLE_VERSION, brandOf(color)))}">`,
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url(path)),
    meta('property', 'og:site_name', name),
    meta('property', 'og:locale', locale === 'fr' ? 'fr_FR' : 'en_GB'),
    image ? meta('property', 'og:image', url(image)) : '',
    meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
    alternate('application/rss+xml', url(paths.rss(slug)), `${name} (RSS)`),
    alternate('application/atom+xml', url(paths.atom(slug)), `${name} (Atom)`),
    alternate('application/feed+json', url(paths.json(slug)), `${name} (JSON Feed)`),
    alternate('application/rss+xml', url(paths.rss(slug, OPPORTUNITIES)), `${market} (RSS)`),
    head,
  ]
    .filter(Boolean)
    .join('\n');
}

function heroOf({ territory, isHome = false }: Page): string {
  const { slug, name, code, motto, logo } = territory;
  const { width, height, minor, major } = contoursOf(code);
  const lines = `<path d="${minor}"/><path d="${major}" stroke-width="1.6"/>`;
  const relief = `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${lines}</svg>`;
  const picture = logo ? `<img src="${escapeHtml(paths.logo(slug))}" alt="" width="56" height="56">` : '';
  const label = isHome
    ? `<h1 class="name">${escapeHtml(name)}</h1>`
    : `<p class="name"><a href="${escapeHtml(paths.territory(slug))}">${escapeHtml(name)}</a></p>`;
  const words = motto ? `<p class="motto">${escapeHtml(motto)}</p>` : '';
  return `<header class="hero${isHome ? ' tall' : ''}">${relief}<div>${picture}<div>${label}${words}</div></div></header>`;
}

/** A whole page: plain HTML, without script, in the identity of the territory. Everything of a member is escaped here or before. */
export function layout(page: Page): string {
  const { territory, locale, main, url } = page;
  const say = (id: Parameters<typeof formatMessage>[1]) =>
    escapeHtml(formatMessage(locale, id, { territory: territory.name }));
  return `<!doctype html>
<html lang="${locale}" prefix="og: https://ogp.me/ns#">
<head>
${headOf(page)}
</head>
<body>
${heroOf(page)}
<main>
${main}
<aside class="join"><p>${say('portal.join')}</p><a class="button" href="${escapeHtml(url(paths.join(territory.slug)))}">${say('portal.joinAction')}</a></aside>
</main>
<footer><div><span>${say('portal.noTracker')}</span><a href="${escapeHtml(paths.rss(territory.slug))}">RSS</a><a href="${escapeHtml(paths.atom(territory.slug))}">Atom</a><a href="${escapeHtml(paths.json(territory.slug))}">JSON Feed</a><a href="${escapeHtml(paths.rss(territory.slug, OPPORTUNITIES))}">${say('portal.opportunitiesFeed')}</a></div></footer>
</body>
</html>`;
}
