import { existsFor } from '../identity';

/** SQL names of what the predicate needs: an alias of `subjects`, and who reads where. */
interface Reading {
  readonly subject: string;
  readonly territory: string;
  readonly member: string;
}

/**
 * The rule of what anybody may read, members or not, as an SQL condition: published for the public, in a territory that
 * is open, by somebody in good standing there. Only the public pages and the feeds out go through it.
 */
export const openToAll = ({ subject, territory }: Pick<Reading, 'subject' | 'territory'>) => `
  ${subject}.territory_id = ${territory} and ${subject}.state = 'published' and ${subject}.audience_kind = 'public'
  and exists (select from territories home where home.id = ${territory} and home.state = 'active')
  and exists (select from members writer join accounts account on account.id = writer.account_id
               where writer.territory_id = ${territory} and writer.id = ${subject}.author_id
                 and writer.state = 'active' and account.state = 'active')`;

/** What a member took out of sight, for them alone. */
export const archivedBy = ({ subject, territory, member }: Reading) => `
  ${subject}.territory_id = ${territory} and ${subject}.state = 'archived' and ${subject}.author_id = ${member}
  and exists (select from members viewer
               where viewer.territory_id = ${territory} and viewer.id = ${member} and viewer.state = 'active')`;

/**
 * The one rule of who sees which content, as an SQL condition: published, for an audience the member belongs to, by
 * somebody who exists for that member. To members, what is public is like the rest.
 * Every read of a subject, whatever its kind and its purpose, goes through it.
 */
export const visibleTo = ({ subject, territory, member }: Reading) => `
  ${subject}.territory_id = ${territory} and ${subject}.state = 'published' and ${subject}.audience_kind in ('public', 'territory')
  and ${existsFor(`${subject}.author_id`, { territory, member })}
  and exists (select from members viewer
               where viewer.territory_id = ${territory} and viewer.id = ${member} and viewer.state = 'active')`;
