import { existsFor, hiddenFrom } from '../identity';

/** SQL names of what the predicate needs: an alias of `subjects`, and who reads where. */
interface Reading {
  readonly subject: string;
  readonly territory: string;
  readonly member: string;
  /** A row with the columns of `sightColumns`, where many contents are looked at with the same eyes. */
  readonly sight?: string;
}

const isActive = ({ territory, member }: Omit<Reading, 'subject'>) => `
  exists (select from members viewer
           where viewer.territory_id = ${territory} and viewer.id = ${member} and viewer.state = 'active')`;

/** SQL columns with all that `visibleTo` has to know of a member: read once, however many sources are asked for contents. */
export const sightColumns = ({ territory, member }: Omit<Reading, 'subject'>) => `
  ${hiddenFrom({ territory, member })} as hidden,
  member_sectors(${territory}, ${member}) as sectors, opened_subjects(${territory}, ${member}) as opened,
  (select viewer.state = 'active' from members viewer
    where viewer.territory_id = ${territory} and viewer.id = ${member}) as is_active`;

/** SQL condition: it is for all members. */
export const isForAll = (subject: string) => `${subject}.audience_kind in ('public', 'territory')`;

/** SQL condition: that member is among those it is for. Trades and invitations are looked up where it is not for all. */
const isFor = ({ subject, territory, member, sight }: Reading) => `
  (${isForAll(subject)} or ${subject}.author_id = ${member}
   or ${subject}.audience_kind = 'sectors'
      and ${subject}.audience_sectors && ${sight ? `${sight}.sectors` : `(select member_sectors(${territory}, ${member}))`}
   or ${subject}.id = any(${sight ? `${sight}.opened` : `(select opened_subjects(${territory}, ${member}))::uuid[]`}))`;

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
  and ${isActive({ territory, member })}`;

/**
 * The one rule of who sees which content, as an SQL condition: published, for an audience the member belongs to, by
 * somebody who exists for that member. To members, what is public is like the rest.
 * Every read of a subject, whatever its kind and its purpose, goes through it.
 */
export const visibleTo = ({ subject, territory, member, sight }: Reading) => `
  ${subject}.territory_id = ${territory} and ${subject}.state = 'published'
  and ${isFor({ subject, territory, member, ...(sight && { sight }) })}
  and ${existsFor(`${subject}.author_id`, { territory, member, ...(sight && { hidden: `${sight}.hidden` }) })}
  and ${sight ? `${sight}.is_active` : isActive({ territory, member })}`;
