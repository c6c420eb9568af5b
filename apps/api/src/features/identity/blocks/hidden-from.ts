/** SQL names of who looks: a territory and the member in it. */
interface Looking {
  readonly territory: string;
  readonly member: string;
}

/**
 * SQL condition: the member `id` of the territory does not stand behind a block between the two accounts, in either
 * direction. The one rule of who exists for whom. Names that are parameters make it one lookup a statement.
 */
export const existsFor = (id: string, { territory, member }: Looking) =>
  `${id} <> all ((select hidden_members(${territory}, ${member}))::uuid[])`;

/** SQL condition: one of the two accounts has blocked the other, whatever their mandates: they do not reach each other. */
export const isBlockedBetween = (one: string, other: string) => `
  exists (select from account_blocks ab
           where (ab.blocker_id = ${one} and ab.blocked_id = ${other}) or (ab.blocker_id = ${other} and ab.blocked_id = ${one}))`;
