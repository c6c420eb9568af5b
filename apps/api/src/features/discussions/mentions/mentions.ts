import { LIMITS } from '@rayonne/contracts';
import { decodePublicId, encodePublicId } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { existsFor } from '../../identity';
import { namedPagesSql, type NamedPage } from '../../organisations';
import type { MentionModel } from '../../subjects';
import {
  MEMBER_COLUMNS,
  MEMBER_JOINS,
  presentMember,
  type MemberModel,
  type MemberRow,
  type Membership,
} from '../../territories';

const TOKEN = /<@([A-Za-z0-9_-]+)>/g;

/**
 * The members and organisations that a text names by `<@PUBLIC_ID>`, each once, in the order of their first mention.
 * Throws `InvalidInputError` on a token that leads out of `territoryId`, and on too many of them.
 */
export function mentionedIn(body: string, territoryId: string): string[] {
  const ids = new Set<string>();
  for (const [, publicId] of body.matchAll(TOKEN)) {
    const key = decodePublicId(publicId!);
    if (key?.territoryId !== territoryId) throw new InvalidInputError('body');
    ids.add(key.id);
    if (ids.size > LIMITS.mentions) throw new InvalidInputError('body');
  }
  return [...ids];
}

/** A member within JSON, where a time is text. */
export type MentionedRow = Omit<MemberRow, 'joined_at'> & { joined_at: string };

/** Whoever is named; `null` stands for nobody. */
export type MentionedRows = (MentionedRow | NamedPage)[] | null;

/**
 * SQL, of type `json`: the members whose ids stand in the array `ids` and who exist for the member `$2` of the territory
 * `$1`, and the organisations among them, in any order; null for none.
 */
export const mentionedSql = (ids: string) => `
  case when ${ids} <> '{}' then (
    select json_agg(one) from (
      select row_to_json(person) as one from (
        select ${MEMBER_COLUMNS} from members m ${MEMBER_JOINS}
         where m.territory_id = $1 and m.id = any(${ids}) and ${existsFor('m.id', { territory: '$1', member: '$2' })}) person
      union all ${namedPagesSql('$1', ids)}) named) end`;

/** SQL, of type `json`: the member `id` where they exist for the member `$2` of the territory `$1`; null otherwise. */
export const mentionedMemberSql = (id: string) => `
  case when ${id} is not null then (
    select row_to_json(person) from (
      select ${MEMBER_COLUMNS} from members m ${MEMBER_JOINS}
       where m.territory_id = $1 and m.id = ${id} and ${existsFor('m.id', { territory: '$1', member: '$2' })}) person) end`;

export const presentMentions = (rows: MentionedRows, reader: Membership): MentionModel[] =>
  (rows ?? []).map((row) => ('page_id' in row ? presentPage(row, reader) : presentPerson(row, reader)));

export const presentMentioned = (row: MentionedRow, reader: Membership): MemberModel =>
  presentMember({ ...row, joined_at: new Date(row.joined_at) }, reader);

function presentPerson(row: MentionedRow, reader: Membership): MentionModel {
  const { id, name, isFindable } = presentMentioned(row, reader);
  return { id, name, isFindable, isOrganisation: false };
}

const presentPage = ({ page_id: id, name }: NamedPage, { territoryId }: Membership): MentionModel => ({
  id: encodePublicId({ territoryId, id }),
  name,
  isFindable: true,
  isOrganisation: true,
});
