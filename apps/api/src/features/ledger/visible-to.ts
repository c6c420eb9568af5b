/** SQL names of what the predicate needs: an alias of `interactions`, and the reader's pseudonym. */
interface Reading {
  readonly interaction: string;
  readonly reader: string;
}

/**
 * The one rule of who may learn of which act, as an SQL condition: members of what the territory sees, and of the rest
 * only the two people concerned. A reader who never acted has no pseudonym (null) and sees nothing of the rest.
 */
export const visibleTo = ({ interaction, reader }: Reading) => `
  (${openToMembers(interaction)} or ${interaction}.actor = ${reader} or ${interaction}.counterpart = ${reader})`;

export const openToMembers = (interaction: string) => `${interaction}.scope_kind in ('public', 'territory')`;
