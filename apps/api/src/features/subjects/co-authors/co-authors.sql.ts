/** SQL condition: that member has agreed to sign the row `s` of `subjects` with its author. */
export const isCoAuthorSql = (member: string) => `
  exists (select from co_authors ca
           where ca.territory_id = s.territory_id and ca.subject_id = s.id and ca.member_id = ${member} and ca.state = 'accepted')`;

/** SQL condition: that member of the territory `$1` wrote the row `s` of `subjects`, or signs it with its author. */
export const signedBy = (member: string) => `
  (s.author_id = ${member} or s.id = any(array(
     select ca.subject_id from co_authors ca
      where ca.territory_id = $1 and ca.member_id = ${member} and ca.state = 'accepted')))`;
