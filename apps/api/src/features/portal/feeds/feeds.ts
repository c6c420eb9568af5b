import { Feed } from 'feed';
import { formatMessage, type Locale } from '@rayonne/messages';
import { escapeHtml } from '../../../platform/mail/escape-html';
import type { OpenTerritory } from '../../territories';
import { OPPORTUNITIES, paths } from '../portal-paths';
import type { Address, PublicContent } from '../words/public-content';
import { asMarkup } from '../words/public-html';

interface FeedOf {
  readonly territory: OpenTerritory;
  readonly contents: readonly PublicContent[];
  readonly locale: Locale;
  /** Whether titles and summaries are read as HTML: in RSS and Atom, not in JSON Feed. */
  readonly isMarkup: boolean;
  /** With the opportunities alone. */
  readonly isMarket: boolean;
  /** Makes an address absolute. */
  readonly url: Address;
}

/** The newest public contents of a territory, to be written in one of three formats. */
export function feedOf({ territory, contents, locale, isMarkup, isMarket, url }: FeedOf): Feed {
  const { slug, name, motto } = territory;
  const part = isMarket ? OPPORTUNITIES : '';
  const title = isMarket ? formatMessage(locale, 'portal.opportunities', { territory: name }) : name;
  const say = (plain: string) => (isMarkup ? asMarkup(plain) : plain);
  const feed = new Feed({
    id: url(paths.territory(slug)) + part,
    link: url(paths.territory(slug)),
    title: say(title),
    description: say(isMarket ? title : motto || formatMessage(locale, 'portal.subtitle', { territory: name })),
    language: locale,
    generator: 'Rayonne',
    feedLinks: {
      rss: url(paths.rss(slug, part)),
      atom: url(paths.atom(slug, part)),
      json: url(paths.json(slug, part)),
    },
    ...(contents[0] && { updated: latestOf(contents) }),
    ...(territory.logo && { image: url(paths.logo(slug)) }),
  });
  for (const content of contents) {
    feed.addItem({
      id: url(content.path),
      link: url(content.path),
      title: say(content.title),
      description: say(content.description),
      content: picturesOf(content, url) + content.html(url),
      date: content.editedAt ?? content.publishedAt,
      published: content.publishedAt,
      author: [{ name: content.organisation ?? content.author }],
    });
  }
  return feed;
}

const latestOf = (contents: readonly PublicContent[]) =>
  new Date(Math.max(...contents.map(({ editedAt, publishedAt }) => (editedAt ?? publishedAt).getTime())));

const picturesOf = ({ images }: PublicContent, url: FeedOf['url']) =>
  images.map(({ path, alt }) => `<p><img src="${url(path)}" alt="${escapeHtml(alt)}"></p>`).join('');
