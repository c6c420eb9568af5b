import { InvalidInputError } from '../../../platform/graphql/domain-error';

/** Where a page of a frozen order ends: how many of its places were read. */
export interface RankingCursor {
  readonly rankingId: string;
  readonly position: number;
}

const CURSOR = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@(\d{1,4})$/;

export const encodeRankingCursor = ({ rankingId, position }: RankingCursor): string =>
  Buffer.from(`${rankingId}@${position}`).toString('base64url');

/** Throws `InvalidInputError` on anything that `encodeRankingCursor` did not make. */
export function decodeRankingCursor(cursor: string): RankingCursor {
  const match = CURSOR.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw new InvalidInputError('after');
  return { rankingId: match[1]!, position: Number(match[2]) };
}
