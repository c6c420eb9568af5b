/** SQL: whether the members `one` and `other` of a territory are connected. */
export const areConnected = (territory: string, one: string, other: string) => `
  exists (select from connections tie
           where tie.territory_id = ${territory} and tie.low_id = least(${one}, ${other})
             and tie.high_id = greatest(${one}, ${other}) and tie.state = 'connected')`;

/** SQL: the ids of everyone who is connected with `member`, as `other_id`. */
export const connectedTo = (territory: string, member: string) => `
  select high_id as other_id from connections where territory_id = ${territory} and low_id = ${member} and state = 'connected'
  union all
  select low_id from connections where territory_id = ${territory} and high_id = ${member} and state = 'connected'`;
