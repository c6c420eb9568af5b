import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type account from './fr/account.json';
import type attachments from './fr/attachments.json';
import type bookmarks from './fr/bookmarks.json';
import type charter from './fr/charter.json';
import type arrival from './fr/arrival.json';
import type common from './fr/common.json';
import type composer from './fr/composer.json';
import type community from './fr/community.json';
import type contents from './fr/contents.json';
import type data from './fr/data.json';
import type discussions from './fr/discussions.json';
import type faults from './fr/faults.json';
import type gallery from './fr/gallery.json';
import type imports from './fr/imports.json';
import type feed from './fr/feed.json';
import type introductions from './fr/introductions.json';
import type joining from './fr/joining.json';
import type matching from './fr/matching.json';
import type market from './fr/market.json';
import type media from './fr/media.json';
import type messaging from './fr/messaging.json';
import type operator from './fr/operator.json';
import type opportunities from './fr/opportunities.json';
import type people from './fr/people.json';
import type polls from './fr/polls.json';
import type stories from './fr/stories.json';
import type topics from './fr/topics.json';
import type trust from './fr/trust.json';
import type territory from './fr/territory.json';
import type organisations from './fr/organisations.json';
import type safety from './fr/safety.json';
import type screening from './fr/screening.json';
import type sectors from './fr/sectors.json';
import type security from './fr/security.json';
import type { Locale } from './locales';

/** Screen texts, cut by the routes that need them: a route loads its own and `common`. */
interface Catalogues {
  account: typeof account;
  attachments: typeof attachments;
  bookmarks: typeof bookmarks;
  charter: typeof charter;
  arrival: typeof arrival;
  common: typeof common;
  community: typeof community;
  composer: typeof composer;
  contents: typeof contents;
  data: typeof data;
  discussions: typeof discussions;
  faults: typeof faults;
  gallery: typeof gallery;
  imports: typeof imports;
  feed: typeof feed;
  introductions: typeof introductions;
  joining: typeof joining;
  matching: typeof matching;
  market: typeof market;
  media: typeof media;
  messaging: typeof messaging;
  operator: typeof operator;
  opportunities: typeof opportunities;
  people: typeof people;
  polls: typeof polls;
  stories: typeof stories;
  topics: typeof topics;
  trust: typeof trust;
  territory: typeof territory;
  security: typeof security;
  organisations: typeof organisations;
  safety: typeof safety;
  screening: typeof screening;
  sectors: typeof sectors;
}

export type CatalogueName = keyof Catalogues;

/** Every key a screen may show. */
export type MessageId = { [Name in CatalogueName]: keyof Catalogues[Name] }[CatalogueName] & string;

/** ICU texts, or their syntax trees where the build has parsed them. */
export type Messages = Record<string, string> | Record<string, MessageFormatElement[]>;

type Loaders = Record<CatalogueName, () => Promise<{ default: Messages }>>;

const loaders: Record<Locale, Loaders> = {
  fr: {
    account: () => import('./fr/account.json'),
    attachments: () => import('./fr/attachments.json'),
    bookmarks: () => import('./fr/bookmarks.json'),
    charter: () => import('./fr/charter.json'),
    arrival: () => import('./fr/arrival.json'),
    common: () => import('./fr/common.json'),
    community: () => import('./fr/community.json'),
    composer: () => import('./fr/composer.json'),
    contents: () => import('./fr/contents.json'),
    data: () => import('./fr/data.json'),
    discussions: () => import('./fr/discussions.json'),
    faults: () => import('./fr/faults.json'),
    gallery: () => import('./fr/gallery.json'),
    imports: () => import('./fr/imports.json'),
    feed: () => import('./fr/feed.json'),
    introductions: () => import('./fr/introductions.json'),
    joining: () => import('./fr/joining.json'),
    matching: () => import('./fr/matching.json'),
    market: () => import('./fr/market.json'),
    media: () => import('./fr/media.json'),
    messaging: () => import('./fr/messaging.json'),
    operator: () => import('./fr/operator.json'),
    opportunities: () => import('./fr/opportunities.json'),
    people: () => import('./fr/people.json'),
    polls: () => import('./fr/polls.json'),
    stories: () => import('./fr/stories.json'),
    topics: () => import('./fr/topics.json'),
    trust: () => import('./fr/trust.json'),
    territory: () => import('./fr/territory.json'),
    security: () => import('./fr/security.json'),
    organisations: () => import('./fr/organisations.json'),
    safety: () => import('./fr/safety.json'),
    screening: () => import('./fr/screening.json'),
    sectors: () => import('./fr/sectors.json'),
  },
  en: {
    account: () => import('./en/account.json'),
    attachments: () => import('./en/attachments.json'),
    bookmarks: () => import('./en/bookmarks.json'),
    charter: () => import('./en/charter.json'),
    arrival: () => import('./en/arrival.json'),
    common: () => import('./en/common.json'),
    community: () => import('./en/community.json'),
    composer: () => import('./en/composer.json'),
    contents: () => import('./en/contents.json'),
    data: () => import('./en/data.json'),
    discussions: () => import('./en/discussions.json'),
    faults: () => import('./en/faults.json'),
    gallery: () => import('./en/gallery.json'),
    imports: () => import('./en/imports.json'),
    feed: () => import('./en/feed.json'),
    introductions: () => import('./en/introductions.json'),
    joining: () => import('./en/joining.json'),
    matching: () => import('./en/matching.json'),
    market: () => import('./en/market.json'),
    media: () => import('./en/media.json'),
    messaging: () => import('./en/messaging.json'),
    operator: () => import('./en/operator.json'),
    opportunities: () => import('./en/opportunities.json'),
    people: () => import('./en/people.json'),
    polls: () => import('./en/polls.json'),
    stories: () => import('./en/stories.json'),
    topics: () => import('./en/topics.json'),
    trust: () => import('./en/trust.json'),
    territory: () => import('./en/territory.json'),
    security: () => import('./en/security.json'),
    organisations: () => import('./en/organisations.json'),
    safety: () => import('./en/safety.json'),
    screening: () => import('./en/screening.json'),
    sectors: () => import('./en/sectors.json'),
  },
};

export async function loadCatalogue(locale: Locale, name: CatalogueName): Promise<Messages> {
  const loaded = await loaders[locale][name]();
  return loaded.default;
}
