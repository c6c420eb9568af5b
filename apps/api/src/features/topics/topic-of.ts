/** SQL: how many of the topics in the array `topics` the row `subject` of `subjects` is about. */
export const topicOf = (subject: string, topics: string) => `
  (select count(*)::int from subject_topics about
    where about.territory_id = ${subject}.territory_id and about.subject_id = ${subject}.id and about.topic = any(${topics}))`;
