/** SQL names of who looks: a territory and the member in it. */
interface Looking {
  readonly territory: string;
  readonly member: string;
  /** What `hiddenFrom` gives, where the statement has read it already. */
  readonly hidden?: string;
}

/** SQL of the ids of those who do not exist for the member. */
export const hiddenFrom = ({ territory, member }: Looking) => `hidden_members(${territory}, ${member})`;

/**
 * SQL condition: the member `id` of the territory does not stand behind a block between the two accounts, in either
 * direction. The one rule of who exists for whom. Names that are parameters make it one lookup a statement.
 */
export const existsFor = (id: string, looking: Looking) =>
  `${id} <> all (${looking.hidden ?? `(select ${hiddenFrom(looking)})`}::uuid[])`;

/**
 * SQL of a common table expression, for statements about members of many territories (`territories` is a `uuid[]`):
 * whom the account does not find in each, read once a territory. `isFoundBySight` asks it.
 */
export const sightOf = (territories: string, account: string) => `
  sight as materialized (
    select looker.territory_id, hidden_members(looker.territory_id, looker.id) as hidden
      from members looker
     where looker.territory_id = any(${territories}) and looker.account_id = ${account} and looker.state = 'active')`;

/** SQL condition: the row `member` of `members` exists for the account of `sightOf`, who is a member there. */
export const isFoundBySight = (member: string) => `
  exists (select from sight
           where sight.territory_id = ${member}.territory_id and ${member}.id <> all (sight.hidden))`;

/** SQL condition: one of the two accounts has blocked the other, whatever their mandates: they do not reach each other. */
export const isBlockedBetween = (one: string, other: string) => `
  exists (select from account_blocks ab
           where (ab.blocker_id = ${one} and ab.blocked_id = ${other}) or (ab.blocker_id = ${other} and ab.blocked_id = ${one}))`;
