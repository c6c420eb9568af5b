import { ofMember, type PersonalData } from '../identity';

export const DIRECTORY_DATA: readonly PersonalData[] = [
  { table: 'directory_entries', people: ['member_id', 'account_id'], whose: ofMember('member_id'), erasure: 'delete' },
];
