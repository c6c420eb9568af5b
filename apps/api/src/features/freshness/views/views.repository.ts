import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { Subjects, visibleTo } from '../../subjects';
import type { Membership } from '../../territories';
import type { WeekOfViewsModel } from '../freshness.models';

@Injectable()
export class ViewsRepository {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
  ) {}

  /** One more view today, but for the author's own; gives whether the reader may see it at all. */
  async count(reader: Membership, id: string): Promise<boolean> {
    const rows = await this.database.query(
      `with seen as (
         select s.territory_id, s.id, s.author_id, ${this.subjects.overdueSql} as is_overdue from subjects s
          where ${visibleTo({ subject: 's', territory: '$1', member: '$2' })} and s.id = $3),
       counted as (
         insert into subject_views (territory_id, day, subject_id, is_overdue, views)
           select territory_id, current_date, id, is_overdue, 1 from seen where author_id <> $2
         on conflict (territory_id, day, subject_id, is_overdue) do update set views = subject_views.views + 1)
       select id from seen`,
      [reader.territoryId, reader.memberId, id],
    );
    return rows.length > 0;
  }

  /** The last `weeks`, the one under way included, oldest first. */
  byWeek(territoryId: string, weeks: number): Promise<WeekOfViewsModel[]> {
    return this.database.query<WeekOfViewsModel>(
      `select to_char(week, 'YYYY-MM-DD') as week, coalesce(sum(v.views), 0)::int as views,
              coalesce(sum(v.views) filter (where v.is_overdue), 0)::int as "overdueViews"
         from generate_series(date_trunc('week', now()) - ($2 - 1) * interval '1 week', now(), interval '1 week') as week
         left join subject_views v
           on v.territory_id = $1 and v.day >= week::date and v.day < (week + interval '1 week')::date
        group by week order by week`,
      [territoryId, weeks],
    );
  }
}
