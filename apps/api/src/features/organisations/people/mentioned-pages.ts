import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';

/** A page that a text names. */
export interface NamedPage {
  readonly page_id: string;
  readonly name: string;
}

/** SQL rows of type `json`, as `NamedPage`: the pages of the territory whose ids stand in the array `ids`. */
export const namedPagesSql = (territory: string, ids: string) => `
  select json_build_object('page_id', named.id, 'name', named.name)
    from organisation_pages named where named.territory_id = ${territory} and named.id = any(${ids})`;

/** Organisations that are named in texts, and whom that concerns. */
@Injectable()
export class MentionedPages {
  constructor(private readonly database: Database) {}

  /** Those of the territory among `ids`. */
  named(territoryId: string, ids: readonly string[]): Promise<NamedPage[]> {
    return this.database.query<NamedPage>(
      `select id as page_id, name from organisation_pages where territory_id = $1 and id = any($2::uuid[])`,
      [territoryId, ids],
    );
  }

  /** Active members who speak for those of `ids` that are pages, at most `most` a page; those who answer for it come first. */
  representatives(
    territoryId: string,
    ids: readonly string[],
    most: number,
  ): Promise<{ page: string; memberId: string }[]> {
    return this.database.query<{ page: string; memberId: string }>(
      `select o.id as page, spoken.member_id as "memberId"
         from organisation_pages o cross join lateral (
           select p.member_id from organisation_people p
             join members m on m.territory_id = p.territory_id and m.id = p.member_id and m.state = 'active'
            where p.territory_id = o.territory_id and p.page_id = o.id and p.role in ('owner', 'editor')
            order by p.role desc, p.since, p.member_id limit $3) spoken
        where o.territory_id = $1 and o.id = any($2::uuid[])`,
      [territoryId, ids, most],
    );
  }
}
