import { ofMember, type PersonalData } from '../../identity';

export const POLLS_DATA: readonly PersonalData[] = [
  {
    table: 'poll_votes',
    people: ['member_id'],
    whose: ofMember('member_id'),
    exported: 't.poll_id, t.choices, t.voted_at',
    // Takes the votes out of the counters as well.
    erasure: {
      statements: [
        `with gone as (delete from poll_votes t where ${ofMember('member_id')} returning territory_id, poll_id, choices),
              counted as (
                update poll_options o set vote_count = o.vote_count - 1 from gone
                 where o.territory_id = gone.territory_id and o.poll_id = gone.poll_id and o.position = any(gone.choices))
         update polls po set voter_count = po.voter_count - 1 from gone
          where po.territory_id = gone.territory_id and po.id = gone.poll_id`,
      ],
    },
  },
];
