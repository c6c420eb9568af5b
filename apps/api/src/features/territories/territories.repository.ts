import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { fromMicroseconds, microseconds, type PageRequest } from '../../platform/database/keyset';
import { imageSql, type ImageRow } from '../media';
import type { CharterPresetModel } from './charter/charter.models';
import type { JoiningModel } from './territory.models';
import type { TerritoryState } from './territory.entity';

export interface TerritoryRow {
  id: string;
  slug: string;
  name: string;
  code: string;
  color: string | null;
  motto: string;
  languages: string[];
  contact_email: string | null;
  contact_phone: string | null;
  legal_notices: string;
  logo: ImageRow | null;
  version: number;
  joining: JoiningModel;
  state: TerritoryState;
  charter_preset: CharterPresetModel;
  member_count: number;
  commune_count: number;
  created_at: Date;
}

export interface CommuneRow {
  code: string;
  name: string;
  department_code: string;
}

export interface NewTerritory {
  readonly slug: string;
  readonly name: string;
  readonly code: string;
  readonly joining: JoiningModel;
  readonly charterPreset: CharterPresetModel;
}

const COLUMNS = `t.id, t.slug, t.name, t.code, t.color, t.joining, t.state, t.charter_preset, t.member_count, t.created_at,
  t.motto, t.languages, t.contact_email, t.contact_phone, t.legal_notices, t.version,
  (select ${imageSql('lm')} from media lm where lm.id = t.logo_id) as logo,
  (select count(*)::int from territory_communes tc where tc.territory_id = t.id) as commune_count`;

/** Whether the account `$1` may join `territories t`, or ask to. */
const IS_JOINABLE = `t.joining in ('open', 'approval') and t.state = 'active'
  and not exists (select from members m where m.territory_id = t.id and m.account_id = $1 and m.state <> 'left')`;

@Injectable()
export class TerritoriesRepository {
  constructor(private readonly database: Database) {}

  findBySlug(slug: string): Promise<TerritoryRow | undefined> {
    return this.database.queryOne<TerritoryRow>(`select ${COLUMNS} from territories t where t.slug = $1`, [slug]);
  }

  byIds(ids: readonly string[]): Promise<TerritoryRow[]> {
    return this.database.query<TerritoryRow>(`select ${COLUMNS} from territories t where t.id = any($1::uuid[])`, [
      ids,
    ]);
  }

  /** Every territory of the installation, newest first. */
  list({ limit, after }: PageRequest): Promise<(TerritoryRow & { at: string })[]> {
    return this.database.query<TerritoryRow & { at: string }>(
      `select ${COLUMNS}, ${microseconds('t.created_at')}::text as at from territories t
        where $1::bigint is null or (t.created_at, t.id) < (${fromMicroseconds('$1')}, $2::uuid)
        order by t.created_at desc, t.id desc limit $3`,
      [after?.at ?? null, after?.id ?? null, limit + 1],
    );
  }

  /** Active territories that take newcomers and that the account is no member of. */
  joinable(accountId: string): Promise<TerritoryRow[]> {
    return this.database.query<TerritoryRow>(
      `select ${COLUMNS} from territories t where ${IS_JOINABLE} order by t.name, t.id limit 100`,
      [accountId],
    );
  }

  joinableBySlug(accountId: string, slug: string): Promise<TerritoryRow | undefined> {
    return this.database.queryOne<TerritoryRow>(
      `select ${COLUMNS} from territories t where ${IS_JOINABLE} and t.slug = $2`,
      [accountId, slug],
    );
  }

  /** Gives the new territory's id, or `null` when the slug is taken. */
  async insert(territory: NewTerritory): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into territories (slug, name, code, joining, charter_preset) values ($1, $2, $3, $4, $5)
       on conflict (slug) do nothing returning id`,
      [territory.slug, territory.name, territory.code, territory.joining, territory.charterPreset],
    );
    return row?.id ?? null;
  }

  async setCommunes(territoryId: string, codes: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into territory_communes (territory_id, commune_code) select $1, unnest($2::text[])`,
      [territoryId, codes],
    );
  }

  /** What stands between a newcomer and the territory, held until the end of the transaction. */
  async holdJoining(territoryId: string): Promise<JoiningModel | null> {
    const row = await this.database.queryOne<{ joining: JoiningModel }>(
      `select joining from territories where id = $1 and state = 'active' for no key update`,
      [territoryId],
    );
    return row?.joining ?? null;
  }

  async setJoining(territoryId: string, joining: JoiningModel): Promise<void> {
    await this.database.query(`update territories set joining = $2 where id = $1`, [territoryId, joining]);
  }

  /** Moves a territory to another state; gives whether it was in one of `from`. */
  async changeState(territoryId: string, from: readonly TerritoryState[], to: TerritoryState): Promise<boolean> {
    const rows = await this.database.query(
      `update territories set state = $3 where id = $1 and state = any($2::text[]) returning id`,
      [territoryId, from, to],
    );
    return rows.length > 0;
  }

  /** Communes of the perimeter whose name starts with `prefix` (any word), by name. */
  communes(territoryId: string, prefix: string, limit: number): Promise<CommuneRow[]> {
    return this.database.query<CommuneRow>(
      `select c.code, c.name, c.department_code
         from territory_communes tc join communes c on c.code = tc.commune_code
        where tc.territory_id = $1 and ($2 = '' or c.code = $2 or ' ' || c.search_name like '% ' || search_text($2) || '%')
        order by c.name collate "fr-x-icu", c.code limit $3`,
      [territoryId, prefix, limit],
    );
  }
}
