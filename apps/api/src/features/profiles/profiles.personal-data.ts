import { ofMember, type PersonalData } from '../identity';

export const PROFILES_DATA: readonly PersonalData[] = [
  {
    table: 'member_profiles',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: `t.languages, t.sectors, t.can_help_with, t.looking_for, t.networks, t.cities, t.countries, t.links, t.updated_at`,
    erasure: 'delete',
  },
];
