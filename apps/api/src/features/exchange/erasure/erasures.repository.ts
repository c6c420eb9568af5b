import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { Erasure } from '../../identity';
import { PERSONAL_DATA } from '../my-data/personal-data';

export interface ErasureRow {
  with_content: boolean;
  due_at: Date;
}

interface Plan {
  readonly table: string;
  readonly whose: string;
}

function statementsOf({ table, whose }: Plan, erasure: Erasure): readonly string[] {
  if (erasure === 'keep') return [];
  if (erasure === 'delete') return [`delete from ${table} t where ${whose}`];
  return 'set' in erasure ? [`update ${table} t set ${erasure.set} where ${whose}`] : erasure.statements;
}

/** Every statement of an erasure, in order. */
const STATEMENTS = {
  identity: PERSONAL_DATA.flatMap((entry) => statementsOf(entry, entry.erasure)),
  everything: PERSONAL_DATA.flatMap((entry) => statementsOf(entry, entry.withContent ?? entry.erasure)),
};

@Injectable()
export class ErasuresRepository {
  constructor(private readonly database: Database) {}

  find(accountId: string): Promise<ErasureRow | undefined> {
    return this.database.queryOne<ErasureRow>(
      `select with_content, due_at from account_erasures where account_id = $1`,
      [accountId],
    );
  }

  /** A later wish about the content counts; the time stays that of the first one. */
  async schedule(accountId: string, withContent: boolean, days: number): Promise<ErasureRow> {
    const row = await this.database.queryOne<ErasureRow>(
      `insert into account_erasures (account_id, with_content, due_at) values ($1, $2, now() + $3::int * interval '1 day')
       on conflict (account_id) do update set with_content = excluded.with_content returning with_content, due_at`,
      [accountId, withContent, days],
    );
    return row!;
  }

  async cancel(accountId: string): Promise<boolean> {
    const rows = await this.database.query(`delete from account_erasures where account_id = $1 returning account_id`, [
      accountId,
    ]);
    return rows.length > 0;
  }

  /** Locks an account whose time has come; nothing when its owner thought better of it. */
  holdDue(accountId: string): Promise<{ email: string; names: string[]; with_content: boolean } | undefined> {
    return this.database.queryOne(
      `select a.email, a.former_names || a.name as names, e.with_content from account_erasures e join accounts a on a.id = e.account_id
        where e.account_id = $1 and e.due_at <= now() for update of a, e`,
      [accountId],
    );
  }

  activeMemberships(accountId: string): Promise<{ territoryId: string; memberId: string }[]> {
    return this.database.query(
      `select territory_id as "territoryId", id as "memberId" from members where account_id = $1 and state = 'active' order by id`,
      [accountId],
    );
  }

  latestSubjects(accountId: string, limit: number): Promise<(Key & { authorId: string })[]> {
    return this.database.query(
      `select s.territory_id as "territoryId", s.id, s.author_id as "authorId"
         from members m join subjects s on s.territory_id = m.territory_id and s.author_id = m.id
        where m.account_id = $1 and s.state = 'published' order by s.published_at desc limit $2`,
      [accountId, limit],
    );
  }

  async erase(accountId: string, withContent: boolean): Promise<void> {
    for (const text of withContent ? STATEMENTS.everything : STATEMENTS.identity)
      await this.database.query(text, [accountId]);
  }
}
