import { ofMember, type PersonalData } from '../identity';
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
  {
    table: 'post_versions',
    people: ['mentioned'],
    whose: `exists (select from subjects s join members pm on pm.territory_id = s.territory_id and pm.id = s.author_id
                     where s.territory_id = t.territory_id and s.id = t.post_id and pm.account_id = $1)`,
    exported: 't.post_id, t.version, t.body, t.written_at, t.replaced_at',
    erasure: 'keep',
  },
  { table: 'post_versions', people: ['replaced_by'], whose: ofMember('replaced_by'), erasure: 'keep' },
  { table: 'post_versions', people: ['handed_from'], whose: ofMember('handed_from'), erasure: 'keep' },
  { table: 'post_versions', people: ['handed_to'], whose: ofMember('handed_to'), erasure: 'keep' },
  ...DRAFTS_DATA,
  ...POLLS_DATA,
];
