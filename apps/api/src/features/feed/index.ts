/** The feed of a territory, over every kind of content. */
export { FeedModule } from './feed.module';
