import { paths } from '../portal-paths';
import type { Shown } from '../portal.service';
import type { PublicContent } from '../words/public-content';

const CONTENT = /^\/p\/([a-z0-9-]+)\/([\w-]+)$/;

/** Which content of the installation at `origin` an address names; `null` for any other. */
export function placeIn(origin: string, url: unknown): { slug: string; id: string } | null {
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  const { origin: where, pathname } = new URL(url);
  const [, slug, id] = CONTENT.exec(pathname) ?? [];
  return where === new URL(origin).origin && slug && id ? { slug, id } : null;
}

/** A `link` of oEmbed 1.0: a title and a picture, no frame of ours in another's page. */
export function oembedOf({ territory, content }: Shown<PublicContent>, url: (path: string) => string) {
  const { cover } = content;
  return {
    version: '1.0',
    type: 'link',
    title: content.title,
    author_name: content.organisation ?? content.author,
    provider_name: territory.name,
    provider_url: url(paths.territory(territory.slug)),
    ...(cover && { thumbnail_url: url(cover.path), thumbnail_width: cover.width, thumbnail_height: cover.height }),
  };
}
