import type { MandateKind, Persona, TrustLevel } from '@rayonne/contracts';
import { encodePublicId, type Key } from '../../../platform/database/public-id';
import type { TestApi } from '../../../testing/test-api';
import { anAccount, type TestAccount } from '../../identity/testing/account.factory';
import { MandatesService } from '../mandates/mandates.service';
import { MembersService } from '../members/members.service';
import { MemberRestrictions } from '../restrictions/member-restrictions.service';
import type { TestTerritory } from './territory.factory';

const DAY_MS = 86_400_000;

export interface TestMember extends TestAccount {
  readonly memberId: string;
  readonly key: Key;
  readonly publicId: string;
}

interface MemberOptions {
  readonly name?: string;
  readonly persona?: Persona;
  readonly trustLevel?: TrustLevel;
  readonly mandate?: MandateKind;
  readonly isManaging?: boolean;
  readonly account?: TestAccount;
}

/** An active member of the territory, with an open session. */
export async function aMember(
  api: TestApi,
  territory: TestTerritory,
  options: MemberOptions = {},
): Promise<TestMember> {
  const { name, persona = 'ambassador', trustLevel = 0, mandate, isManaging = true } = options;
  const account = options.account ?? (await anAccount(api, { ...(name && { name }) }));
  const service = api.get(MembersService);
  const memberId = await service.admit({
    territoryId: territory.id,
    accountId: account.accountId,
    persona,
    communeCode: null,
  });
  const key = { territoryId: territory.id, id: memberId };
  if (trustLevel > 0) {
    await api.database.query(`update members set trust_level = $3 where territory_id = $1 and id = $2`, [
      key.territoryId,
      key.id,
      trustLevel,
    ]);
  }
  if (mandate)
    await api.get(MandatesService).giveMandate(key, { kind: mandate, isManaging, grantedBy: null, months: 12 });
  return { ...account, memberId, key, publicId: encodePublicId(key) };
}

/** Ends a membership as a moderator or the member would. */
export async function endMembership(api: TestApi, member: TestMember, state: 'left' | 'suspended' | 'removed') {
  const { territoryId, id: memberId } = member.key;
  const reasons = { reason: 'Messages répétés malgré trois rappels.', decidedBy: null };
  if (state === 'left')
    await api.get(MembersService).end({ territoryId, memberId, accountId: member.accountId }, state);
  else if (state === 'removed') await api.get(MemberRestrictions).remove(member.key, reasons);
  else await api.get(MemberRestrictions).suspend(member.key, new Date(Date.now() + 7 * DAY_MS), reasons);
}

/** Ends a suspension, or lets somebody who was removed join again. */
export const resumeMembership = (api: TestApi, { key }: TestMember) =>
  api.get(MemberRestrictions).resume(key, { by: null });
