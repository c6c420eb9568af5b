/** SQL names: an alias of `subjects`, and who reads where. */
interface Reading {
  readonly subject: string;
  readonly territory: string;
  readonly member: string;
}

/** SQL condition: the content is about nothing that the member has muted. Whoever mutes nothing pays one lookup. */
export const isNotMuted = ({ subject, territory, member }: Reading) => {
  const muted = `(select coalesce(array_agg(mc.topic), '{}') from topic_choices mc
     where mc.territory_id = ${territory} and mc.member_id = ${member} and mc.choice = 'muted')`;
  return `(${muted} = '{}' or not exists (
    select from subject_topics mt
     where mt.territory_id = ${subject}.territory_id and mt.subject_id = ${subject}.id and mt.topic = any(${muted}::text[])))`;
};
