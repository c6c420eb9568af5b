import { encodeSharedId } from '../../../platform/database/public-id';
import type { TestMember } from '../../territories/testing/member.factory';

export const OPEN_AUDIENCES = {
  headline: 'MEMBERS',
  commune: 'MEMBERS',
  languages: 'MEMBERS',
  sectors: 'MEMBERS',
  canHelpWith: 'MEMBERS',
  lookingFor: 'MEMBERS',
  spheres: 'MEMBERS',
  links: 'MEMBERS',
  connections: 'MEMBERS',
};

export const EMPTY_PROFILE = {
  version: 0,
  persona: 'AMBASSADOR',
  headline: null as string | null,
  communeCode: null as string | null,
  languages: [] as string[],
  sectors: [] as string[],
  canHelpWith: [] as string[],
  lookingFor: [] as string[],
  networks: [] as string[],
  cities: [] as string[],
  countries: [] as string[],
  links: [] as string[],
};

type Words = Partial<typeof EMPTY_PROFILE> & { audiences?: Partial<typeof OPEN_AUDIENCES> };

export const UPDATE_PROFILE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id own { version } } }`;

export const profileInput = (member: TestMember, { audiences, ...words }: Words = {}) => ({
  territory: encodeSharedId(member.key.territoryId),
  ...EMPTY_PROFILE,
  ...words,
  audiences: { ...OPEN_AUDIENCES, ...audiences },
});

/** Describes a member for the first time (or again, with its version), as their own client would. */
export async function describeMember(member: TestMember, words: Words = {}): Promise<void> {
  await member.client.get(UPDATE_PROFILE, { input: profileInput(member, words) });
}
