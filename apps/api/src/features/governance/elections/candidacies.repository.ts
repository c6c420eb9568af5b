import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';

export interface CandidacyRow {
  id: string;
  vote_id: string;
  member_id: string;
  statement: string;
  votes: number | null;
}

export interface Contender {
  id: string;
  member_id: string;
  memberSince: Date;
  isActive: boolean;
}

@Injectable()
export class CandidaciesRepository {
  constructor(private readonly database: Database) {}

  /** One candidacy a member: standing again rewrites the statement. */
  async put({ territoryId, id }: Key, memberId: string, statement: string): Promise<void> {
    await this.database.query(
      `insert into candidacies (territory_id, vote_id, member_id, statement) values ($1, $2, $3, $4)
       on conflict (territory_id, vote_id, member_id) do update set statement = excluded.statement`,
      [territoryId, id, memberId, statement],
    );
  }

  async remove({ territoryId, id }: Key, memberId: string): Promise<boolean> {
    const rows = await this.database.query(
      `delete from candidacies where territory_id = $1 and vote_id = $2 and member_id = $3 returning id`,
      [territoryId, id, memberId],
    );
    return rows.length > 0;
  }

  async isOf(election: Key, candidacyId: string): Promise<boolean> {
    const row = await this.database.queryOne(
      `select from candidacies where territory_id = $1 and vote_id = $2 and id = $3`,
      [election.territoryId, election.id, candidacyId],
    );
    return row !== undefined;
  }

  /** Of those elections, in the order of arrival. */
  ofVotes(territoryId: string, voteIds: readonly string[]): Promise<CandidacyRow[]> {
    return this.database.query<CandidacyRow>(
      `select id, vote_id, member_id, statement, votes from candidacies
        where territory_id = $1 and vote_id = any($2::uuid[]) order by created_at, id`,
      [territoryId, voteIds],
    );
  }

  contenders({ territoryId, id }: Key): Promise<Contender[]> {
    return this.database.query<Contender>(
      `select c.id, c.member_id, m.joined_at as "memberSince", m.state = 'active' as "isActive"
         from candidacies c join members m on m.territory_id = c.territory_id and m.id = c.member_id
        where c.territory_id = $1 and c.vote_id = $2`,
      [territoryId, id],
    );
  }

  async writeVotes(territoryId: string, votes: Readonly<Record<string, number>>): Promise<void> {
    await this.database.query(
      `update candidacies c set votes = v.votes::int from jsonb_each_text($2::jsonb) as v(id, votes)
        where c.territory_id = $1 and c.id = v.id::uuid`,
      [territoryId, JSON.stringify(votes)],
    );
  }
}
