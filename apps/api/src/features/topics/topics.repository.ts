import { Injectable } from '@nestjs/common';
import type { NamedTopic } from '@rayonne/contracts';
import { Database } from '../../platform/database/database';
import type { Key } from '../../platform/database/public-id';
import { existsFor } from '../identity';
import type { Membership } from '../territories';
import type { TopicChoiceModel } from './topic.model';

export interface TopicRow {
  readonly topic: string;
  readonly label: string;
  readonly subject_count: number;
  readonly follower_count: number;
  readonly choice: TopicChoiceModel | null;
}

/** Contents that the reader may see: those behind a block are taken off, at no cost where nobody is. */
const COUNT = `
  t.subject_count - case when (select hidden_members($1, $2)) = '{}' then 0 else (
    select count(*)::int from subject_topics st
      join subjects s on s.territory_id = st.territory_id and s.id = st.subject_id
     where st.territory_id = t.territory_id and st.topic = t.topic and st.is_listed
       and not ${existsFor('s.author_id', { territory: '$1', member: '$2' })}) end`;

const FOLLOWERS = `
  (select count(*)::int from topic_choices f
    where f.territory_id = t.territory_id and f.topic = t.topic and f.choice = 'followed'
      and ${existsFor('f.member_id', { territory: '$1', member: '$2' })})`;

const SELECT = `
  select t.topic, t.label, ${COUNT} as subject_count, ${FOLLOWERS} as follower_count, mine.choice
    from topics t
    left join topic_choices mine on mine.territory_id = t.territory_id and mine.topic = t.topic and mine.member_id = $2
   where t.territory_id = $1`;

@Injectable()
export class TopicsRepository {
  constructor(private readonly database: Database) {}

  async setTopics({ territoryId, id }: Key, topics: readonly NamedTopic[]): Promise<void> {
    await this.database.write({
      call: `set_subject_topics($1, $2, $3::text[], $4::text[])`,
      values: [territoryId, id, topics.map(({ slug }) => slug), topics.map(({ label }) => label)],
    });
  }

  /** Those in use whose name begins so, most used first. */
  async suggest({ territoryId, memberId }: Membership, prefix: string, limit: number): Promise<TopicRow[]> {
    return this.database.query<TopicRow>(
      `select * from (
         ${SELECT} and t.subject_count > 0 and t.topic like $3
         order by t.subject_count desc, t.topic limit $4) found
        where subject_count > 0 order by subject_count desc, topic`,
      [territoryId, memberId, `${prefix.replace(/[\\%_]/g, '\\$&')}%`, limit],
    );
  }

  /** Nothing for a topic that nobody whom the reader sees has used, and which they did not choose either. */
  find({ territoryId, memberId }: Membership, topic: string): Promise<TopicRow | undefined> {
    return this.database.queryOne<TopicRow>(
      `select * from (${SELECT} and t.topic = $3) found where subject_count > 0 or choice is not null`,
      [territoryId, memberId, topic],
    );
  }

  /** What the member follows or mutes, by name; their number is bounded. */
  chosen({ territoryId, memberId }: Membership): Promise<TopicRow[]> {
    return this.database.query<TopicRow>(`${SELECT} and mine.choice is not null order by t.topic`, [
      territoryId,
      memberId,
    ]);
  }

  /** Locks the member's row, so that two choices count one after the other. */
  async countChosen({ territoryId, memberId }: Membership): Promise<number> {
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      territoryId,
      memberId,
    ]);
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int from topic_choices where territory_id = $1 and member_id = $2`,
      [territoryId, memberId],
    );
    return row!.count;
  }

  async choose({ territoryId, memberId }: Membership, topic: string, choice: TopicChoiceModel): Promise<void> {
    await this.database.query(
      `insert into topic_choices (territory_id, member_id, topic, choice) values ($1, $2, $3, $4)
       on conflict (territory_id, member_id, topic) do update set choice = excluded.choice, chosen_at = now()
         where topic_choices.choice <> excluded.choice`,
      [territoryId, memberId, topic, choice],
    );
  }

  async unchoose({ territoryId, memberId }: Membership, topic: string): Promise<void> {
    await this.database.query(`delete from topic_choices where territory_id = $1 and member_id = $2 and topic = $3`, [
      territoryId,
      memberId,
      topic,
    ]);
  }
}
