import { Injectable } from '@nestjs/common';
import type { OrganisationKind, OrganisationSize } from '@rayonne/contracts';
import { Database } from '../../../platform/database/database';
import { fromMicroseconds, microseconds, type PageRequest } from '../../../platform/database/keyset';
import type { Key } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { existsFor } from '../../identity';
import { imageSql } from '../../media';
import type { Membership } from '../../territories';
import type { OrganisationRow } from '../organisation-presentation';

export interface PageWords {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly sector?: string | null;
  readonly size?: OrganisationSize | null;
  readonly communeCode?: string | null;
  readonly description: string;
  readonly links: readonly string[];
}

export interface PageFilter {
  readonly search: string;
  readonly kind?: OrganisationKind | null;
  readonly sector?: string | null;
}

/** People who belong to the page `o` and exist for the reader: `$1` is the territory, `$2` the member who reads. */
const PEOPLE = `
  from organisation_people p join members pm on pm.territory_id = p.territory_id and pm.id = p.member_id and pm.state = 'active'
 where p.territory_id = o.territory_id and p.page_id = o.id`;

const SELECT = `
  select o.territory_id, o.id, o.kind, o.name, g.siren, o.siret, o.sector, o.size, o.description, o.links, o.version, o.created_at,
         ${microseconds('o.created_at')}::text as at, ${imageSql('l')} as logo,
         case when c.code is not null then
           json_build_object('code', c.code, 'name', c.name, 'departmentCode', c.department_code) end as commune,
         (select count(*)::int ${PEOPLE} and ${existsFor('p.member_id', { territory: '$1', member: '$2' })}) as people_count,
         exists (select ${PEOPLE} and p.role = 'owner') as is_owned,
         o.created_by is not distinct from $2::uuid as is_creator,
         (select v.role from organisation_people v
           where v.territory_id = o.territory_id and v.page_id = o.id and v.member_id = $2) as viewer_role,
         (select w.role from organisation_claims w
           where w.territory_id = o.territory_id and w.page_id = o.id and w.member_id = $2 and w.state = 'waiting') as viewer_claim
    from organisation_pages o
    join organisations g on g.id = o.organisation_id
    left join media l on l.id = o.logo_id
    left join communes c on c.code = o.commune_code`;

@Injectable()
export class PagesRepository {
  constructor(private readonly database: Database) {}

  find({ territoryId, memberId }: Membership, id: string): Promise<OrganisationRow | undefined> {
    return this.database.queryOne<OrganisationRow>(`${SELECT} where o.territory_id = $1 and o.id = $3`, [
      territoryId,
      memberId,
      id,
    ]);
  }

  /** As `find`; nobody else changes the page, its people or its claims before the unit of work ends. */
  async hold(reader: Membership, id: string): Promise<OrganisationRow | undefined> {
    await this.database.query(`select from organisation_pages where territory_id = $1 and id = $2 for no key update`, [
      reader.territoryId,
      id,
    ]);
    return this.find(reader, id);
  }

  /** Newest first. */
  list(
    { territoryId, memberId }: Membership,
    { search, kind, sector }: PageFilter,
    { limit, after }: PageRequest,
  ): Promise<OrganisationRow[]> {
    return this.database.query<OrganisationRow>(
      `${SELECT}
        where o.territory_id = $1 and ($3 = '' or ' ' || o.search_name like '% ' || search_text($3) || '%')
          and ($4::text is null or o.kind = $4) and ($5::text is null or o.sector = $5)
          and ($6::bigint is null or (o.created_at, o.id) < (${fromMicroseconds('$6')}, $7::uuid))
        order by o.created_at desc, o.id desc limit $8`,
      [
        territoryId,
        memberId,
        search.replaceAll(/[%_\\]/g, ''),
        kind ?? null,
        sector ?? null,
        after?.at ?? null,
        after?.id ?? null,
        limit + 1,
      ],
    );
  }

  /** Those in whose name the member may speak, by name. */
  represented({ territoryId, memberId }: Membership): Promise<OrganisationRow[]> {
    return this.database.query<OrganisationRow>(
      `${SELECT}
        where o.territory_id = $1 and o.id in (
          select r.page_id from organisation_people r where r.territory_id = $1 and r.member_id = $2 and r.role in ('owner', 'editor'))
        order by o.search_name, o.id limit 50`,
      [territoryId, memberId],
    );
  }

  /** Throws `InvalidInputError` for a commune that is not of the territory. */
  async checkCommune({ territoryId }: Membership, { communeCode }: PageWords): Promise<void> {
    if (!communeCode) return;
    const row = await this.database.queryOne(
      `select from territory_communes where territory_id = $1 and commune_code = $2`,
      [territoryId, communeCode],
    );
    if (!row) throw new InvalidInputError('communeCode');
  }

  /** The organisation of that SIREN on the installation, held, and made when it is new; without a SIREN always a new one. */
  async organisation(siren: string | null): Promise<string> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into organisations (siren) values ($1) on conflict (siren) do update set siren = excluded.siren returning id`,
      [siren],
    );
    return row!.id;
  }

  /** Gives the page's id, or `null` when the organisation has one here. */
  async insert(by: Membership, organisationId: string, siret: string | null, words: PageWords): Promise<string | null> {
    const row = await this.database.queryOne<{ id: string }>(
      `insert into organisation_pages (territory_id, organisation_id, created_by, siret, kind, name, sector, size, commune_code, description, links)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (territory_id, organisation_id) do nothing returning id`,
      [by.territoryId, organisationId, by.memberId, siret, ...valuesOf(words)],
    );
    return row?.id ?? null;
  }

  async edit({ territoryId, id }: Key, words: PageWords): Promise<void> {
    await this.database.query(
      `update organisation_pages
          set kind = $3, name = $4, sector = $5, size = $6, commune_code = $7, description = $8, links = $9, version = version + 1
        where territory_id = $1 and id = $2`,
      [territoryId, id, ...valuesOf(words)],
    );
  }

  /** Gives the logo it had. */
  async setLogo({ territoryId, id }: Key, logoId: string | null): Promise<string | null> {
    const row = await this.database.queryOne<{ before: string | null }>(
      `update organisation_pages set logo_id = $3 where territory_id = $1 and id = $2 returning old.logo_id as before`,
      [territoryId, id, logoId],
    );
    return row!.before;
  }

  /** The organisation goes with its last page. Gives the logo that the page had. */
  async delete({ territoryId, id }: Key): Promise<string | null> {
    const row = await this.database.queryOne<{ logo_id: string | null; organisation_id: string }>(
      `delete from organisation_pages where territory_id = $1 and id = $2 returning logo_id, organisation_id`,
      [territoryId, id],
    );
    await this.forgetUnused(row!.organisation_id);
    return row!.logo_id;
  }

  /** Lets go of an organisation without pages, unless somebody is giving it one at this moment. */
  async forgetUnused(organisationId: string): Promise<void> {
    const held = await this.database.queryOne(`select from organisations where id = $1 for update skip locked`, [
      organisationId,
    ]);
    if (!held) return;
    // A statement of its own sees what was committed before the row was held.
    await this.database.query(
      `delete from organisations g where g.id = $1 and not exists (select from organisation_pages o where o.organisation_id = g.id)`,
      [organisationId],
    );
  }
}

const valuesOf = ({ kind, name, sector, size, communeCode, description, links }: PageWords) => [
  kind,
  name,
  sector ?? null,
  size ?? null,
  communeCode ?? null,
  description,
  links,
];
