import { Injectable } from '@nestjs/common';
import { LIMITS, topicSlug } from '@rayonne/contracts';
import { decodeSharedId, encodeSharedId } from '../../platform/database/public-id';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { NotFoundError } from '../../platform/graphql/domain-error';
import type { Viewer } from '../identity';
import { Memberships, type Membership } from '../territories';
import type { TopicModel } from './topic.model';
import { TooManyTopicChoicesError } from './topics.errors';
import type { ChooseTopicInput, TopicsArgs } from './topics.inputs';
import { TopicsRepository, type TopicRow } from './topics.repository';

/** The topics of a territory, as its members find and choose them. */
@Injectable()
export class TopicsService {
  constructor(
    private readonly repository: TopicsRepository,
    private readonly memberships: Memberships,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async suggest(viewer: Viewer, { territory, search, first }: TopicsArgs): Promise<TopicModel[]> {
    const reader = await this.memberships.require(viewer, decodeSharedId(territory));
    const rows = await this.repository.suggest(reader, topicSlug(search), first);
    return rows.map((row) => present(reader, row));
  }

  async find(viewer: Viewer, territory: string, topic: string): Promise<TopicModel | null> {
    const reader = await this.memberships.find(viewer, decodeSharedId(territory));
    const row = reader && (await this.repository.find(reader, topicSlug(topic)));
    return row ? present(reader, row) : null;
  }

  async chosen(viewer: Viewer, territory: string): Promise<TopicModel[]> {
    const member = await this.memberships.require(viewer, decodeSharedId(territory));
    return (await this.repository.chosen(member)).map((row) => present(member, row));
  }

  /** Follows, mutes, or neither any more. Throws `NotFoundError` for a topic that the member sees no use of. */
  choose(viewer: Viewer, { territory, topic, choice }: ChooseTopicInput): Promise<TopicModel> {
    return this.unitOfWork.run(async () => {
      const member = await this.memberships.require(viewer, decodeSharedId(territory));
      const chosen = await this.repository.countChosen(member);
      const row = await this.repository.find(member, topicSlug(topic));
      if (!row) throw new NotFoundError();
      if (!choice) await this.repository.unchoose(member, row.topic);
      else if (!row.choice && chosen >= LIMITS.topicChoices) throw new TooManyTopicChoicesError();
      else await this.repository.choose(member, row.topic, choice);
      const wasFollowed = row.choice === 'followed' ? 1 : 0;
      const isFollowed = choice === 'followed' ? 1 : 0;
      const follower_count = row.follower_count + isFollowed - wasFollowed;
      return present(member, { ...row, follower_count, choice: choice ?? null });
    });
  }
}

const present = (
  { territoryId }: Membership,
  { topic, label, subject_count: subjectCount, follower_count: followerCount, choice }: TopicRow,
): TopicModel => ({
  id: `${encodeSharedId(territoryId)}.${topic}`,
  slug: topic,
  label,
  subjectCount,
  followerCount,
  viewerChoice: choice,
});
