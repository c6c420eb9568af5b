import { olderThan } from '../../platform/database/keyset';
import { visibleTo } from '../subjects';

/** The longest page that may be asked for, and the row that tells of another one. */
const ROWS = 101;

/**
 * Constant SQL for `Subjects.page`: what is about the topic `$5`. The page is cut in the topic's own index, so that a
 * rare topic costs no walk through the territory's feed.
 */
export const aboutTopic = `
  and s.id = any(array(
    select st.subject_id
      from subject_topics st
      join subjects about on about.territory_id = st.territory_id and about.id = st.subject_id
     where st.territory_id = $1 and st.topic = $5 and st.is_listed
       and ${visibleTo({ subject: 'about', territory: '$1', member: '$2' })}
       and ${olderThan('st.published_at', 'st.subject_id', '$3', '$4')}
     order by st.published_at desc, st.subject_id desc limit ${ROWS}))`;
