/** The latest acts that are looked at: beyond, one more says nothing new about whom a member knows. */
const ACTS = 500;

/** SQL: ids of the members towards whom `member` has acted within `interval`. One's own acts hide nothing from oneself. */
export const actedTowards = (territory: string, member: string, interval: string) => `
  select other.member_id
    from (select i.counterpart from interactions i
           where i.territory_id = ${territory} and i.counterpart is not null and i.occurred_at > now() - ${interval}
             and i.actor = (select me.pseudonym from ledger_pseudonyms me
                             where me.territory_id = ${territory} and me.member_id = ${member})
           order by i.occurred_at desc limit ${ACTS}) acts
    join ledger_pseudonyms other on other.territory_id = ${territory} and other.pseudonym = acts.counterpart`;
