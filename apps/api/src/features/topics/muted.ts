/** SQL names: an alias of `subjects`, and who reads where. */
interface Reading {
  readonly subject: string;
  readonly territory: string;
  readonly member: string;
  /** What `mutedBy` gives, where the statement has read it already. */
  readonly muted?: string;
}

/** SQL of the topics that the member has muted, as an array. */
export const mutedBy = ({ territory, member }: Omit<Reading, 'subject'>) => `
  (select coalesce(array_agg(mc.topic), '{}') from topic_choices mc
    where mc.territory_id = ${territory} and mc.member_id = ${member} and mc.choice = 'muted')`;

/** SQL condition: the content is about nothing that the member has muted. Whoever mutes nothing pays one lookup. */
export const isNotMuted = ({ subject, ...reader }: Reading) => {
  const muted = reader.muted ?? mutedBy(reader);
  return `(${muted} = '{}' or not exists (
    select from subject_topics mt
     where mt.territory_id = ${subject}.territory_id and mt.subject_id = ${subject}.id and mt.topic = any(${muted}::text[])))`;
};
