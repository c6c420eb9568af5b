/**
 * SQL: `unnest` of arrays whose lengths the planner does not look at. Otherwise a short array makes a plan for these very
 * values seem cheaper than the kept one, time and again, and a large statement takes longer to plan than to run.
 */
export const unnestUnseen = (...arrays: readonly string[]) =>
  `unnest(${arrays.map((array) => `(select ${array})`).join(', ')})`;
