import { existsFor } from '../identity';

/** SQL names of what the predicate needs: an alias of `subjects`, and who reads where. */
interface Reading {
  readonly subject: string;
  readonly territory: string;
  readonly member: string;
}

/**
 * The one rule of who sees which content, as an SQL condition: published, for an audience the member belongs to, by
 * somebody who exists for that member.
 * Every read of a subject, whatever its kind and its purpose, goes through it.
 */
export const visibleTo = ({ subject, territory, member }: Reading) => `
  ${subject}.territory_id = ${territory} and ${subject}.state = 'published' and ${subject}.audience_kind in ('public', 'territory')
  and ${existsFor(`${subject}.author_id`, { territory, member })}
  and exists (select from members viewer
               where viewer.territory_id = ${territory} and viewer.id = ${member} and viewer.state = 'active')`;
