import { formatMessage } from '@rayonne/messages';
import { encodePublicId } from '../../../platform/database/public-id';
import type { Locale, Viewer } from '../../identity';
import { imageSql, presentImage, type ImageRow } from '../../media';
import type { MemberModel, PersonaModel } from './member.model';

/** A member as selected by `MEMBER_COLUMNS`. */
export interface MemberRow {
  territory_id: string;
  member_id: string;
  member_account_id: string;
  member_name: string;
  persona: PersonaModel;
  headline: string | null;
  joined_at: Date;
  commune_code: string | null;
  commune_name: string | null;
  commune_department: string | null;
  is_managing: boolean;
  photo: ImageRow | null;
  is_active: boolean;
  /** Where the statement does not leave out those who do not exist for the reader: whether this one does not. */
  is_apart?: boolean;
}

/** SQL: whether the row `member` of `members` acts under a mandate of the initiator or the operator now. */
export const isManagingSql = (member: string) => `
  exists (select from mandates md
           where md.territory_id = ${member}.territory_id and md.member_id = ${member}.id and md.is_managing
             and md.ended_at is null and md.starts_at <= now() and md.ends_at > now())`;

/**
 * Columns of a member for joins that name `members m`; `MEMBER_JOINS` brings the rest. They are the same for every
 * reader: what a member shows to fewer people than the members stands in their profile only.
 */
export const MEMBER_COLUMNS = `
  m.territory_id, m.id as member_id, m.account_id as member_account_id, ma.name as member_name, m.persona,
  m.state = 'active' as is_active,
  case when audience_rank(m.headline_audience) = 0 then m.headline end as headline, m.joined_at,
  mc.code as commune_code, mc.name as commune_name, mc.department_code as commune_department,
  ${isManagingSql('m')} as is_managing, ${imageSql('mp')} as photo`;

export const MEMBER_JOINS = `
  join accounts ma on ma.id = m.account_id
  left join media mp on mp.id = ma.photo_id
  left join communes mc on mc.code = m.commune_code and audience_rank(m.commune_audience) = 0`;

export function presentMember(row: MemberRow, viewer: Pick<Viewer, 'accountId' | 'locale'>): MemberModel {
  return {
    id: encodePublicId({ territoryId: row.territory_id, id: row.member_id }),
    name: nameOf(row.member_name, viewer.locale),
    initials: initialsOf(row.member_name),
    photo: presentImage(row.photo),
    persona: row.persona,
    headline: row.headline,
    commune: row.commune_code
      ? { code: row.commune_code, name: row.commune_name!, departmentCode: row.commune_department! }
      : null,
    isManaging: row.is_managing,
    isViewer: row.member_account_id === viewer.accountId,
    isFindable: row.is_active && !row.is_apart,
    joinedAt: row.joined_at,
  };
}

/** Whoever erased their account has no name any more, and no initials. */
export const nameOf = (name: string, locale: Locale) => name || formatMessage(locale, 'member.erased');

/** First letters of the first and last word: « Anne-Sophie de La Tour » gives « AT ». */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const [first, last] = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return [first, last].map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('fr') ?? '').join('');
}
