import { olderThan } from '../../../platform/database/keyset';
import { unnestUnseen } from '../../../platform/database/plans';
import { connectedTo } from '../../territories';
import { sightColumns, visibleTo } from '../../subjects';
import { isNotMuted, mutedBy } from '../../topics';
import { FeedScope } from '../feed.inputs';

/**
 * Step 1: which contents, by their keys alone. Each source gives its own newest rows from its own index and the sources
 * are merged: however many there are, none is read further than the page needs.
 *
 * `$1` and `$2` are the territories and the members of the viewer in them, `$3` and `$4` the keyset; a scope's own
 * value is `$5` (for the home: the account).
 */
const READER = { territory: 'reader.territory_id', member: 'reader.member_id' };
const VISIBLE = visibleTo({ subject: 's', ...READER, sight: 'reader' });
const NOT_MUTED = isNotMuted({ subject: 's', ...READER, muted: 'reader.muted' });
const COLUMNS = 's.territory_id, s.id, s.published_at';

const newest = (limit: number, which: string) => `
  select ${COLUMNS} from subjects s
   where ${VISIBLE} ${which} and ${olderThan('s.published_at', 's.id', '$3', '$4')}
   order by s.published_at desc, s.id desc limit ${limit}`;

const newestAbout = (limit: number, topic: string, which = '') => `
  select ${COLUMNS} from subject_topics st
    join subjects s on s.territory_id = st.territory_id and s.id = st.subject_id
   where st.territory_id = reader.territory_id and st.topic = ${topic} and st.is_listed and ${VISIBLE} ${which}
     and ${olderThan('st.published_at', 'st.subject_id', '$3', '$4')}
   order by st.published_at desc, st.subject_id desc limit ${limit}`;

/** What the viewer follows where they do not take in the whole territory. */
const FOLLOWED = {
  topic: `
    select reader.*, choice.topic from reader
      join topic_choices choice on choice.territory_id = reader.territory_id and choice.member_id = reader.member_id
     where not reader.is_whole and choice.choice = 'followed'`,
  person: `
    select reader.*, known.id as person from reader cross join lateral (
      select other_id as id from (${connectedTo('reader.territory_id', 'reader.member_id')}) tie
      union select followed_id from follows f
       where f.territory_id = reader.territory_id and f.follower_id = reader.member_id
      union select reader.member_id) known
     where not reader.is_whole`,
  commune: `
    select reader.*, me.commune_code from reader
      join members me on me.territory_id = reader.territory_id and me.id = reader.member_id
     where not reader.is_whole and me.commune_code is not null`,
};

const from = (readers: string, rows: string) => `
  select found.* from (${readers}) reader cross join lateral (${rows}) found`;

const home = (limit: number) =>
  [
    from('select * from reader where is_whole', newest(limit, `and ${NOT_MUTED}`)),
    from(FOLLOWED.topic, newestAbout(limit, 'reader.topic', `and ${NOT_MUTED}`)),
    from(FOLLOWED.person, newest(limit, `and s.author_id = reader.person and ${NOT_MUTED}`)),
    from(FOLLOWED.commune, newest(limit, `and s.commune_code = reader.commune_code and ${NOT_MUTED}`)),
  ].join(' union ');

const ROWS: Record<FeedScope, (limit: number) => string> = {
  [FeedScope.HOME]: home,
  [FeedScope.TERRITORY]: (limit) => from('select * from reader', newest(limit, `and ${NOT_MUTED}`)),
  [FeedScope.MEMBER]: (limit) => from('select * from reader', newest(limit, 'and s.author_id = $5::uuid')),
  [FeedScope.ORGANISATION]: (limit) => from('select * from reader', newest(limit, 'and s.organisation_id = $5::uuid')),
  [FeedScope.TOPIC]: (limit) => from('select * from reader', newestAbout(limit, '$5')),
  [FeedScope.PLACE]: (limit) =>
    from('select * from reader', newest(limit, `and s.commune_code = $5::text and ${NOT_MUTED}`)),
  [FeedScope.PLACED]: (limit) =>
    from('select * from reader', newest(limit, `and s.commune_code is not null and ${NOT_MUTED}`)),
};

const NARROWED = `coalesce((select p.narrowed from feed_preferences p where p.account_id = $5::uuid), '{}')`;

const LOOKER = { territory: 'r.territory_id', member: 'r.member_id' };

/**
 * Common table expressions: `reader`, with what each may see, and `skeleton` with the newest `limit` keys of the scope.
 */
export const skeletonSql = (scope: FeedScope, limit: number) => `
  reader as materialized (
    select r.territory_id, r.member_id,
           ${scope === FeedScope.HOME ? `r.territory_id <> all (${NARROWED})` : 'true'} as is_whole,
           ${sightColumns(LOOKER)}, ${mutedBy(LOOKER)} as muted
      from ${unnestUnseen('$1::uuid[]', '$2::uuid[]')} as r(territory_id, member_id)),
  skeleton as materialized (
    select * from (${ROWS[scope](limit)}) merged order by published_at desc, id desc limit ${limit})`;
