import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { existsFor } from '../identity';
import { MEMBER_COLUMNS, MEMBER_JOINS, type Membership } from '../territories';
import { profileColumns, profileJoins, type ProfileRow } from './profile-presentation';
import type { UpdateProfileInput } from './profiles.inputs';

type Words = Omit<UpdateProfileInput, 'territory' | 'version'>;

@Injectable()
export class ProfilesRepository {
  constructor(private readonly database: Database) {}

  /** The profile of an active member, as `reader` may see it. */
  find(reader: Membership, memberId: string): Promise<ProfileRow | undefined> {
    return this.database.queryOne<ProfileRow>(
      `select ${MEMBER_COLUMNS}, ${profileColumns}
         from members m ${MEMBER_JOINS} ${profileJoins('$2')}
        where m.territory_id = $1 and m.id = $3 and m.state = 'active'
          and ${existsFor('m.id', { territory: '$1', member: '$2' })}`,
      [reader.territoryId, reader.memberId, memberId],
    );
  }

  /** Locks a member's own profile until the unit of work ends; gives its version, and whether the commune fits. */
  async hold(member: Membership, communeCode: string | null): Promise<{ version: number; commune: boolean }> {
    // Locked first: a version read in the same statement could be that of before the wait.
    await this.database.query(`select from members where territory_id = $1 and id = $2 for no key update`, [
      member.territoryId,
      member.memberId,
    ]);
    const row = await this.database.queryOne<{ version: number; commune: boolean }>(
      `select coalesce((select version from member_profiles where territory_id = $1 and member_id = $2), 0) as version,
              $3::text is null or exists (
                select from territory_communes where territory_id = $1 and commune_code = $3) as commune`,
      [member.territoryId, member.memberId, communeCode],
    );
    return row!;
  }

  async update(member: Membership, words: Words): Promise<void> {
    const { audiences } = words;
    await this.database.query(
      `update members set persona = $3, headline = $4, commune_code = $5, headline_audience = $6, commune_audience = $7
        where territory_id = $1 and id = $2`,
      [
        member.territoryId,
        member.memberId,
        words.persona,
        words.headline || null,
        words.communeCode ?? null,
        audiences.headline,
        audiences.commune,
      ],
    );
    await this.database.query(UPSERT, [
      member.territoryId,
      member.memberId,
      ...LISTS.map((list) => words[list]),
      ...AUDIENCES.map((part) => audiences[part]),
    ]);
  }
}

const LISTS = [
  'languages',
  'sectors',
  'canHelpWith',
  'lookingFor',
  'networks',
  'cities',
  'countries',
  'links',
] as const;
const AUDIENCES = ['languages', 'sectors', 'canHelpWith', 'lookingFor', 'spheres', 'links', 'connections'] as const;

const inSql = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const COLUMNS = [...LISTS.map(inSql), ...AUDIENCES.map((part) => `${inSql(part)}_audience`)];

const UPSERT = `
  insert into member_profiles as p (territory_id, member_id, ${COLUMNS.join(', ')})
  values ($1, $2, ${COLUMNS.map((_, index) => `$${index + 3}`).join(', ')})
  on conflict (territory_id, member_id) do update
     set ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}, version = p.version + 1, updated_at = now()`;
