import { ofAccount, type PersonalData } from '../identity';

/** The other person keeps their conversation: its numbers stay without a gap, and words taken back are empty. */
export const MESSAGING_DATA: readonly PersonalData[] = [
  { table: 'conversations', people: ['direct_key', 'opened_by'], whose: ofAccount('opened_by'), erasure: 'keep' },
  {
    table: 'participants',
    people: ['account_id'],
    whose: ofAccount('account_id'),
    exported: 't.conversation_id, t.last_read_sequence',
    erasure: 'keep',
  },
  {
    table: 'messages',
    people: ['author_account_id'],
    whose: ofAccount('author_account_id'),
    exported: 't.conversation_id, t.sequence, t.body, t.sent_at',
    erasure: 'keep',
    withContent: { set: `body = '', client_message_id = t.id` },
  },
];
