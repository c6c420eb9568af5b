import { formatMessage, type Locale } from '@rayonne/messages';
import type { Page as ListPage } from '../../../platform/database/keyset';
import { plainPage } from '../../../platform/http/plain-page';
import { escapeHtml } from '../../../platform/mail/escape-html';
import { paths } from '../portal-paths';
import type { Shown } from '../portal.service';
import type { PublicContent, PublicImage } from '../words/public-content';
import { layout } from './layout';

interface Rendering {
  readonly locale: Locale;
  readonly url: (path: string) => string;
}

const day = (date: Date, locale: Locale) =>
  `<time datetime="${date.toISOString()}">${date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' })}</time>`;

function factsOf({ author, organisation, commune, publishedAt }: PublicContent, locale: Locale): string {
  const who = organisation
    ? `<strong>${escapeHtml(organisation)}</strong> (${escapeHtml(author)})`
    : `<strong>${escapeHtml(author)}</strong>`;
  const facts = [who, commune && escapeHtml(commune), day(publishedAt, locale)];
  return `<p class="facts">${facts.filter(Boolean).join(' · ')}</p>`;
}

const picture = ({ path, alt, width, height }: PublicImage, isFirst: boolean) =>
  `<figure><img src="${escapeHtml(path)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}"${isFirst ? '' : ' loading="lazy"'}></figure>`;

/** A block of data, which no browser runs; `<` is spelt so that nothing in it ends the block. */
function linkedDataOf({ linkedData, path, publishedAt }: PublicContent, url: Rendering['url']): string {
  if (!linkedData) return '';
  const datePosted = publishedAt.toISOString();
  const dated = linkedData['@type'] === 'JobPosting' ? { datePosted } : { validFrom: datePosted };
  const data = { '@context': 'https://schema.org', ...linkedData, ...dated, url: url(path) };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** One content, at its own address. */
export function contentPage({ territory, content }: Shown<PublicContent>, { locale, url }: Rendering): string {
  const { title, hasTitle, description, images, cover, language, path, publishedAt, isOverdue } = content;
  const oembed = `/oembed?format=json&url=${encodeURIComponent(url(path))}`;
  const head = [
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(url(oembed))}" title="${escapeHtml(title)}">`,
    `<meta property="og:type" content="article"><meta property="article:published_time" content="${publishedAt.toISOString()}">`,
    linkedDataOf(content, url),
  ].join('\n');
  const heading = `<h1${hasTitle ? '' : ' hidden'}>${escapeHtml(title)}</h1>`;
  const overdue = `<p class="note">${escapeHtml(formatMessage(locale, 'portal.overdue'))}</p>`;
  const words = `<div class="text${hasTitle ? '' : ' lead'}">${content.html((own) => own)}</div>`;
  const pictures = images.map((image, index) => picture(image, index === 0)).join('\n');
  const main = `<article>
${factsOf(content, locale)}
<div lang="${language}">${heading}${isOverdue ? overdue.replace('<p', `<p lang="${locale}"`) : ''}
${content.isLong ? `${pictures}\n${words}` : `${words}\n${pictures}`}</div>
</article>`;
  return layout({ territory, locale, url, title, description, path, image: cover?.path ?? null, head, main });
}

function card(content: PublicContent, locale: Locale): string {
  const { path, title, language, images } = content;
  const rest = content.rest ? `<p class="text">${escapeHtml(content.rest)}</p>` : '';
  return `<li><article>
${factsOf(content, locale)}
<div lang="${language}"><h2><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></h2>${rest}
${images[0] ? picture(images[0], false) : ''}</div>
</article></li>`;
}

/** The newest contents of a territory. */
export function territoryPage(
  { territory, content }: Shown<ListPage<PublicContent>>,
  { locale, url }: Rendering,
): string {
  const say = (id: Parameters<typeof formatMessage>[1]) =>
    escapeHtml(formatMessage(locale, id, { territory: territory.name }));
  const { nodes, pageInfo } = content;
  const list = `<ul class="list">\n${nodes.map((one) => card(one, locale)).join('\n')}\n</ul>`;
  const more = `<p class="more"><a href="${escapeHtml(paths.before(territory.slug, pageInfo.endCursor ?? ''))}">${say('portal.more')}</a></p>`;
  return layout({
    territory,
    locale,
    url,
    title: territory.name,
    description: territory.motto || formatMessage(locale, 'portal.subtitle', { territory: territory.name }),
    path: paths.territory(territory.slug),
    image: territory.logo && paths.logo(territory.slug),
    isHome: true,
    main:
      nodes.length > 0 ? `${list}${pageInfo.hasNextPage ? more : ''}` : `<p class="lead">${say('portal.empty')}</p>`,
  });
}

export const nothingPage = (locale: Locale) =>
  plainPage({
    language: locale,
    title: formatMessage(locale, 'portal.nothing'),
    text: formatMessage(locale, 'portal.nothingText'),
  });
