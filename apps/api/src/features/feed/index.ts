/** The feeds: of a territory, of what one follows, of somebody, of a topic, over every kind of content. */
export { FeedModule } from './feed.module';
export { FEED_DATA } from './feed.personal-data';
