import { Injectable } from '@nestjs/common';
import type { Interest } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import type { Key } from '../../../platform/database/public-id';
import type { PersonaModel } from '../../territories';
import type { FirstMissionModel, FirstStepModel } from './first-steps.models';

export interface FirstStepsRow {
  answered: FirstStepModel[];
  mission: FirstMissionModel | null;
  interests: string[];
  persona: PersonaModel;
  commune_code: string | null;
  commune_name: string | null;
  commune_department: string | null;
  is_newcomer: boolean;
}

@Injectable()
export class FirstStepsRepository {
  constructor(private readonly database: Database) {}

  async of({ territoryId, id }: Key, newcomerDays: number): Promise<FirstStepsRow> {
    const row = await this.database.queryOne<FirstStepsRow>(
      `select array(select step from first_steps f where f.territory_id = m.territory_id and f.member_id = m.id) as answered,
              (select mission from first_steps f where f.territory_id = m.territory_id and f.member_id = m.id and f.step = 'mission') as mission,
              array(select interest from member_interests i where i.territory_id = m.territory_id and i.member_id = m.id order by interest) as interests,
              m.persona, c.code as commune_code, c.name as commune_name, c.department_code as commune_department,
              m.joined_at > now() - $3::int * interval '1 day' as is_newcomer
         from members m left join communes c on c.code = m.commune_code
        where m.territory_id = $1 and m.id = $2`,
      [territoryId, id, newcomerDays],
    );
    return row!;
  }

  /** A step answered again takes the later answer. */
  async record(
    { territoryId, id }: Key,
    step: FirstStepModel,
    isSkipped: boolean,
    mission: FirstMissionModel | null,
  ): Promise<void> {
    await this.database.query(
      `insert into first_steps (territory_id, member_id, step, is_skipped, mission) values ($1, $2, $3, $4, $5)
       on conflict (territory_id, member_id, step)
       do update set is_skipped = excluded.is_skipped, mission = excluded.mission, answered_at = now()`,
      [territoryId, id, step, isSkipped, mission],
    );
  }

  async setInterests({ territoryId, id }: Key, interests: readonly Interest[]): Promise<void> {
    await this.database.query(
      `with gone as (delete from member_interests where territory_id = $1 and member_id = $2 and interest <> all($3::text[]))
       insert into member_interests (territory_id, member_id, interest) select $1, $2, unnest($3::text[]) on conflict do nothing`,
      [territoryId, id, interests],
    );
  }
}
