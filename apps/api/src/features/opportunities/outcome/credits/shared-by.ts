import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../../platform/database/database';
import type { Key } from '../../../../platform/database/public-id';
import { CreditSources, type CreditSource } from './credit-sources';

/** Whoever published it on has relayed it. */
@Injectable()
export class SharedBy implements CreditSource, OnModuleInit {
  readonly role = 'relayed';

  constructor(
    private readonly database: Database,
    private readonly sources: CreditSources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async find({ territoryId, id }: Key): Promise<string[]> {
    const rows = await this.database.query<{ memberId: string }>(
      `select x.author_id as "memberId"
         from post_shares ps join subjects x on x.territory_id = ps.territory_id and x.id = ps.id and x.state = 'published'
        where ps.territory_id = $1 and ps.subject_id = $2
        group by x.author_id order by min(x.published_at)`,
      [territoryId, id],
    );
    return rows.map(({ memberId }) => memberId);
  }
}
