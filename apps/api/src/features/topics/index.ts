/** Topics: what contents are about, by the hashtags of their words, and which of them a member follows or mutes. */
export { TopicsModule } from './topics.module';
export { Topics } from './topics';
export { TOPICS_DATA } from './topics.personal-data';
export { aboutTopic } from './about-topic';
export { isNotMuted, mutedBy } from './muted';
export { topicOf } from './topic-of';
