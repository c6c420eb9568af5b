/** What becomes of rows when their account is erased. `set` and `statements` are SQL over the row `t` and the account `$1`. */
export type Erasure = 'keep' | 'delete' | { readonly set: string } | { readonly statements: readonly string[] };

/** What a table holds about people, declared by the feature that owns the table. */
export interface PersonalData {
  readonly table: string;
  /** Columns that lead to a person, as a test over the catalogue finds them. */
  readonly people: readonly string[];
  /** SQL condition: the row `t` is about the account `$1`. */
  readonly whose: string;
  /** What the person gets of each row, as an SQL select list; none where the rows say nothing to them. */
  readonly exported?: string;
  readonly erasure: Erasure;
  /** What becomes of the rows when the person wants their content gone as well, if something else. */
  readonly withContent?: Erasure;
}

/** SQL condition: the column of `t` names the account `$1`. */
export const ofAccount = (column: string) => `t.${column} = $1`;

/** SQL condition: the column of `t`, in its territory, names a member of the account `$1`. */
export const ofMember = (column: string) => `
  exists (select from members pm where pm.account_id = $1 and pm.territory_id = t.territory_id and pm.id = t.${column})`;
