/** The status of the row `o` of `opportunities`, by the clock of the database. */
export const STATUS_SQL = `
  case when o.state in ('open', 'in_discussion') and o.deadline <= now() then 'expired' else o.state end`;

/** SQL condition on the row `o` of `opportunities`: it takes answers. */
export const IS_OPEN_SQL = `(o.state in ('open', 'in_discussion') and o.deadline > now())`;
