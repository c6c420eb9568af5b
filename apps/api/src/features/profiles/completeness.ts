import type { MemberProfileModel } from './profile.model';

type Described = Pick<
  MemberProfileModel,
  | 'headline'
  | 'commune'
  | 'languages'
  | 'sectors'
  | 'canHelpWith'
  | 'lookingFor'
  | 'networks'
  | 'cities'
  | 'countries'
  | 'links'
>;

/** What makes others find and choose a person, the most useful first. */
const CHECKS: readonly (readonly [string, (profile: Described) => boolean])[] = [
  ['headline', ({ headline }) => headline !== null],
  ['canHelpWith', ({ canHelpWith }) => canHelpWith.length > 0],
  ['lookingFor', ({ lookingFor }) => lookingFor.length > 0],
  ['commune', ({ commune }) => commune !== null],
  ['sectors', ({ sectors }) => sectors.length > 0],
  ['languages', ({ languages }) => languages.length > 0],
  ['spheres', ({ networks, cities, countries }) => networks.length + cities.length + countries.length > 0],
  ['links', ({ links }) => links.length > 0],
];

export const missingFields = (profile: Described): string[] =>
  CHECKS.filter(([, isSaid]) => !isSaid(profile)).map(([field]) => field);

export const completenessOf = (profile: Described): number =>
  Math.round((100 * (CHECKS.length - missingFields(profile).length)) / CHECKS.length);
