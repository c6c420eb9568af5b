import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { visibleTo } from '../../subjects';
import { areConnected, type Membership } from '../../territories';

export interface WhyRow {
  readonly territory: string;
  readonly topics: string[];
  readonly is_own: boolean;
  readonly is_connected: boolean;
  readonly is_followed: boolean;
  readonly commune: string | null;
}

@Injectable()
export class WhySeenRepository {
  constructor(private readonly database: Database) {}

  /** Nothing for a content that the reader may not see. */
  find(reader: Membership, id: string): Promise<WhyRow | undefined> {
    return this.database.queryOne<WhyRow>(
      `select (select t.name from territories t where t.id = $1) as territory,
              array(select t.label from topic_choices c
                      join subject_topics st on st.territory_id = c.territory_id and st.topic = c.topic
                      join topics t on t.territory_id = c.territory_id and t.topic = c.topic
                     where c.territory_id = $1 and c.member_id = $2 and c.choice = 'followed' and st.subject_id = s.id
                     order by t.topic) as topics,
              s.author_id = $2 as is_own,
              ${areConnected('$1', '$2', 's.author_id')} as is_connected,
              exists (select from follows f
                       where f.territory_id = $1 and f.follower_id = $2 and f.followed_id = s.author_id) as is_followed,
              (select c.name from communes c join members me on me.commune_code = c.code
                where me.territory_id = $1 and me.id = $2 and c.code = s.commune_code) as commune
         from subjects s
        where ${visibleTo({ subject: 's', territory: '$1', member: '$2' })} and s.id = $3`,
      [reader.territoryId, reader.memberId, id],
    );
  }
}
