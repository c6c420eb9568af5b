import type { PersonalData } from '../identity';
import { DRAFTS_DATA } from './drafts/drafts.personal-data';
import { POLLS_DATA } from './polls/polls.personal-data';

export const POSTS_DATA: readonly PersonalData[] = [
  {
    table: 'posts',
    // A mention holds no name: the text shows whatever the member is called.
    people: ['mentioned'],
    whose: `exists (select from subjects s join members pm on pm.territory_id = s.territory_id and pm.id = s.author_id
                     where s.territory_id = t.territory_id and s.id = t.id and pm.account_id = $1)`,
    exported: 't.id, t.kind, t.body',
    erasure: 'keep',
  },
  ...DRAFTS_DATA,
  ...POLLS_DATA,
];
