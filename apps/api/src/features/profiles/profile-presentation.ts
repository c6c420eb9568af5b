import type { Key } from '../../platform/database/public-id';
import { presentTie, tieColumns, tieJoins, type TieRow } from '../connections';
import type { Viewer } from '../identity';
import { presentMember, type MemberRow } from '../territories';
import { completenessOf, missingFields } from './completeness';
import type { MemberProfileModel, ProfileAudiencesModel } from './profile.model';

/** A profile as one reader may see it, as selected by `profileColumns`. */
export interface ProfileRow extends MemberRow, TieRow {
  profile_headline: string | null;
  profile_commune_code: string | null;
  profile_commune_name: string | null;
  profile_commune_department: string | null;
  languages: string[] | null;
  sectors: string[] | null;
  can_help_with: string[] | null;
  looking_for: string[] | null;
  networks: string[] | null;
  cities: string[] | null;
  countries: string[] | null;
  links: string[] | null;
  profile_version: number;
  /** `null` unless the reader is the owner. */
  audiences: ProfileAudiencesModel | null;
}

const seen = (column: string, audience: string) =>
  `case when near.rank >= audience_rank(${audience}) then ${column} end`;

const audienceOf = (column: string) => `coalesce(p.${column}_audience, 'members')`;

/** Columns for joins that name `members m`; `profileJoins` brings the rest, beside those of members. */
export const profileColumns = `
  ${tieColumns}, ${seen('m.headline', 'm.headline_audience')} as profile_headline,
  pc.code as profile_commune_code, pc.name as profile_commune_name, pc.department_code as profile_commune_department,
  ${seen('p.languages', 'p.languages_audience')} as languages, ${seen('p.sectors', 'p.sectors_audience')} as sectors,
  ${seen('p.can_help_with', 'p.can_help_with_audience')} as can_help_with,
  ${seen('p.looking_for', 'p.looking_for_audience')} as looking_for,
  ${seen('p.networks', 'p.spheres_audience')} as networks, ${seen('p.cities', 'p.spheres_audience')} as cities,
  ${seen('p.countries', 'p.spheres_audience')} as countries, ${seen('p.links', 'p.links_audience')} as links,
  coalesce(p.version, 0) as profile_version,
  case when near.rank = 2 then jsonb_build_object(
    'headline', m.headline_audience, 'commune', m.commune_audience, 'languages', ${audienceOf('languages')},
    'sectors', ${audienceOf('sectors')}, 'canHelpWith', ${audienceOf('can_help_with')},
    'lookingFor', ${audienceOf('looking_for')}, 'spheres', ${audienceOf('spheres')}, 'links', ${audienceOf('links')},
    'connections', ${audienceOf('connections')}) end as audiences`;

/** `reader` is the SQL of the id of the member who reads: 2 for the owner, 1 for a connection, 0 for any other. */
export const profileJoins = (reader: string) => `
  ${tieJoins(reader)}
  left join member_profiles p on p.territory_id = m.territory_id and p.member_id = m.id
 cross join lateral (select case when m.id = ${reader} then 2 when tie.state = 'connected' then 1 else 0 end as rank) near
  left join communes pc on pc.code = m.commune_code and near.rank >= audience_rank(m.commune_audience)`;

export function presentProfile(row: ProfileRow, viewer: Pick<Viewer, 'accountId' | 'locale'>): MemberProfileModel {
  const key: Key = { territoryId: row.territory_id, id: row.member_id };
  const member = presentMember(row, viewer);
  const profile = {
    id: member.id,
    key,
    member,
    headline: row.profile_headline,
    commune: row.profile_commune_code
      ? {
          code: row.profile_commune_code,
          name: row.profile_commune_name!,
          departmentCode: row.profile_commune_department!,
        }
      : null,
    languages: row.languages ?? [],
    sectors: row.sectors ?? [],
    canHelpWith: row.can_help_with ?? [],
    lookingFor: row.looking_for ?? [],
    networks: row.networks ?? [],
    cities: row.cities ?? [],
    countries: row.countries ?? [],
    links: row.links ?? [],
    tie: presentTie(row, key),
  };
  const own = row.audiences && {
    version: row.profile_version,
    audiences: row.audiences,
    missing: missingFields(profile),
    completeness: completenessOf(profile),
  };
  return { ...profile, own };
}
