/** The part of a territory's feeds with its opportunities alone. */
export const OPPORTUNITIES = '/opportunities';

/** Addresses of the public side, from the slash on. */
export const paths = {
  territory: (slug: string) => `/p/${slug}`,
  before: (slug: string, cursor: string) => `/p/${slug}?after=${cursor}`,
  content: (slug: string, id: string) => `/p/${slug}/${id}`,
  image: (slug: string, id: string, index: number) => `/p/${slug}/${id}/images/${index}`,
  logo: (slug: string) => `/p/${slug}/logo`,
  rss: (slug: string, part = '') => `/p/${slug}${part}/rss.xml`,
  atom: (slug: string, part = '') => `/p/${slug}${part}/atom.xml`,
  json: (slug: string, part = '') => `/p/${slug}${part}/feed.json`,
  style: (version: string, brand: string) => `/p/style.css?v=${version}&brand=${brand}`,
  join: (slug: string) => `/join/${slug}`,
} as const;
