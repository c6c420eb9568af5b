import { LIMITS } from '@rayonne/contracts';
import { decodePublicId } from '../../../platform/database/public-id';
import { InvalidInputError } from '../../../platform/graphql/domain-error';
import { existsFor } from '../../identity';
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
 * The members that a text mentions by `<@PUBLIC_ID>`, each once, in the order of their first mention.
 * Throws `InvalidInputError` on a token that leads to no member of `territoryId`, and on too many members.
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

/** `null` stands for nobody. */
export type MentionedRows = MentionedRow[] | null;

/**
 * SQL, of type `json`: the members whose ids stand in the array `ids` and who exist for the member `$2` of the territory
 * `$1`, in any order; null for none.
 */
export const mentionedSql = (ids: string) => `
  case when ${ids} <> '{}' then (
    select json_agg(one) from (
      select ${MEMBER_COLUMNS} from members m ${MEMBER_JOINS}
       where m.territory_id = $1 and m.id = any(${ids}) and ${existsFor('m.id', { territory: '$1', member: '$2' })}) one) end`;

export const presentMentions = (rows: MentionedRows, reader: Membership): MemberModel[] =>
  (rows ?? []).map((row) => presentMentioned(row, reader));

export const presentMentioned = (row: MentionedRow, reader: Membership): MemberModel =>
  presentMember({ ...row, joined_at: new Date(row.joined_at) }, reader);
