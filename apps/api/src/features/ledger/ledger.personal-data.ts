import { ofMember, type PersonalData } from '../identity';

/** Without its pseudonym an act is nobody's; the acts themselves stay. */
export const LEDGER_DATA: readonly PersonalData[] = [
  { table: 'ledger_pseudonyms', people: ['member_id'], whose: ofMember('member_id'), erasure: 'delete' },
];
