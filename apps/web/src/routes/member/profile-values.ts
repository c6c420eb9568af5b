import { AUDIENCES, LIMITS } from '@rayonne/contracts';
import type { OwnProfileQuery, UpdateProfileInput } from '../../gql/graphql';
import { textOf } from '../../shared/forms/checks';
import { joinList, splitList } from '../../shared/forms/list-texts';
import type { FieldTexts } from '../../shared/forms/use-form-draft';
import type { Faults } from '../../shared/forms/use-form';
import { PART_TEXT, type Part } from './profile-parts';

export type OwnProfileData = NonNullable<OwnProfileQuery['memberProfile']>;
export type ProfileAudiences = NonNullable<OwnProfileData['own']>['audiences'];
export type ProfileValues = Omit<UpdateProfileInput, 'territory' | 'version'>;

export const PARTS = Object.keys(PART_TEXT) as Part[];

export const audienceField = (part: Part) => `audience-${part}` as const;

const audienceOf = (given: string) =>
  (AUDIENCES.find((audience) => audience === given.toLowerCase()) ?? 'members').toUpperCase();

export function readProfile(fields: FormData): ProfileValues {
  const list = (name: string) => splitList(textOf(fields, name));
  const audiences = Object.fromEntries(PARTS.map((part) => [part, audienceOf(textOf(fields, audienceField(part)))]));
  return {
    persona: personaOf(textOf(fields, 'persona')),
    headline: textOf(fields, 'headline').trim() || null,
    communeCode: textOf(fields, 'communeCode') || null,
    languages: list('languages'),
    sectors: list('sectors'),
    canHelpWith: list('canHelpWith'),
    lookingFor: list('lookingFor'),
    networks: list('networks'),
    cities: list('cities'),
    countries: list('countries'),
    links: list('links'),
    audiences: audiences as ProfileValues['audiences'],
  };
}

const personaOf = (value: string): ProfileValues['persona'] =>
  value === 'LEADER' || value === 'ACTOR' ? value : 'AMBASSADOR';

export const checkProfile = ({ headline, links }: ProfileValues): Faults => ({
  headline:
    headline && headline.length > LIMITS.headline.max ? ['form.tooLong', { max: LIMITS.headline.max }] : undefined,
  links: links.every((link) => /^https:\/\/[^\s/]+\.[^\s/]+/i.test(link)) ? undefined : ['profile.linkFault'],
});

/** What the form starts from, as texts of its fields. */
export const textsOf = (profile: OwnProfileData, audiences: ProfileAudiences): FieldTexts => ({
  persona: profile.member.persona,
  headline: profile.headline ?? '',
  communeCode: profile.commune?.code ?? '',
  'communeCode-label': profile.commune ? `${profile.commune.name} (${profile.commune.departmentCode})` : '',
  languages: joinList(profile.languages),
  sectors: joinList(profile.sectors),
  canHelpWith: joinList(profile.canHelpWith),
  lookingFor: joinList(profile.lookingFor),
  networks: joinList(profile.networks),
  cities: joinList(profile.cities),
  countries: joinList(profile.countries),
  links: joinList(profile.links),
  ...Object.fromEntries(PARTS.map((part) => [audienceField(part), audiences[part]])),
});
