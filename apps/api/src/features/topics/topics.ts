import { Injectable } from '@nestjs/common';
import { LIMITS, topicsIn } from '@rayonne/contracts';
import type { Key } from '../../platform/database/public-id';
import { TooManyTopicsError } from './topics.errors';
import { TopicsRepository } from './topics.repository';

/** What contents are about, for the features whose contents have words. Within the unit of work of the act. */
@Injectable()
export class Topics {
  constructor(private readonly repository: TopicsRepository) {}

  /** Of a content that was just published. Throws `TooManyTopicsError`. */
  async write(subject: Key, words: string): Promise<void> {
    const topics = named(words);
    if (topics.length > 0) await this.repository.setTopics(subject, topics);
  }

  /** As `write`, in place of what its words named before. */
  async rewrite(subject: Key, words: string): Promise<void> {
    await this.repository.setTopics(subject, named(words));
  }
}

function named(words: string) {
  const topics = topicsIn(words);
  if (topics.length > LIMITS.topics) throw new TooManyTopicsError();
  return topics;
}
