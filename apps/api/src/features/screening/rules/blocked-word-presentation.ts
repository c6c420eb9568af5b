import { encodePublicId, type Key } from '../../../platform/database/public-id';
import type { MemberModel } from '../../territories';
import type { BlockedWordModel } from './screening-rules.models';
import type { BlockedWordRow } from './screening-rules.repository';

interface People {
  load(key: Key): Promise<MemberModel | null>;
}

export async function presentBlockedWord(
  territoryId: string,
  { id, word, answer, added_by, added_at, removed_by, removed_at }: BlockedWordRow,
  people: People,
): Promise<BlockedWordModel> {
  const person = (member: string | null) => (member ? people.load({ territoryId, id: member }) : null);
  const [addedBy, removedBy] = await Promise.all([person(added_by), person(removed_by)]);
  return {
    id: encodePublicId({ territoryId, id }),
    word,
    answer,
    addedBy,
    addedAt: added_at,
    removedBy,
    removedAt: removed_at,
  };
}
