import { encodeSharedId } from '../../platform/database/public-id';
import type { DemoActor } from '../demo-actor';
import { PEOPLE } from '../demo-people';
import { CONNECTED, FOLLOWED, PROFILES, REQUESTED, type DemoProfile } from '../demo-profiles';

type Actors = ReadonlyMap<string, DemoActor>;

const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }`;
const REQUEST = `mutation ($input: RequestConnectionInput!) { requestConnection(input: $input) { id } }`;
const FOLLOW = `mutation ($member: ID!) { followMember(member: $member) { id } }`;

const PARTS = [
  'headline',
  'commune',
  'languages',
  'sectors',
  'canHelpWith',
  'lookingFor',
  'spheres',
  'links',
  'connections',
];

/** Has everyone describe themselves, and some of them approach each other. */
export async function describePeople(actors: Actors, territoryId: string): Promise<void> {
  const actor = (address: string) => actors.get(`${address}@demo.rayonne.example`)!;
  const request = (from: string, to: string, note?: string) =>
    actor(from).does(REQUEST, { input: { member: actor(to).memberId, note } });
  for (const profile of PROFILES) await actors.get(profile.by)!.does(UPDATE, { input: inputOf(profile, territoryId) });
  for (const [one, other] of CONNECTED) {
    await request(one, other);
    await request(other, one);
  }
  for (const [from, to, note] of REQUESTED) await request(from, to, note);
  for (const [from, to] of FOLLOWED) await actor(from).does(FOLLOW, { member: actor(to).memberId });
}

function inputOf(profile: DemoProfile, territoryId: string) {
  const { by, headline, reserved = [], ...lists } = profile;
  const person = PEOPLE.find(({ email }) => email === by)!;
  return {
    territory: encodeSharedId(territoryId),
    version: 0,
    persona: person.persona.toUpperCase(),
    headline: headline ?? person.headline,
    communeCode: person.communeCode,
    ...{
      languages: [],
      sectors: [],
      canHelpWith: [],
      lookingFor: [],
      networks: [],
      cities: [],
      countries: [],
      links: [],
    },
    ...lists,
    audiences: Object.fromEntries(PARTS.map((part) => [part, reserved.includes(part) ? 'CONNECTIONS' : 'MEMBERS'])),
  };
}
