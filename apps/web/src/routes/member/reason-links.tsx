import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { MemberLink } from '../../shared/people/member-link';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import type { ReasonData } from './reasons';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One after the other, in the language's own way; `rest` stands for those who are not named. */
function useLinkedList(): <Item extends Named>(
  items: readonly Item[],
  link: (item: Item) => ReactNode,
  rest?: string,
) => ReactNode {
  const locale = useLocale();
  return (items, link, rest) => {
    const parts = new Intl.ListFormat(locale).formatToParts([...items.map(({ id }) => id), ...(rest ? [rest] : [])]);
    return parts.map(({ type, value }) => {
      const item = type === 'element' && items.find(({ id }) => id === value);
      return item ? link(item) : value;
    });
  };
}

/** Who could introduce the two: the first few by name. */
export function ReasonPeople({ reason: { members, memberCount } }: { reason: ReasonData }) {
  const text = useText();
  const list = useLinkedList();
  const others = memberCount - members.length;
  return (
    <>
      {text('reasons.INTRODUCTIONS', { count: memberCount })}{' '}
      {list(
        members,
        (member) => (
          <MemberLink key={member.id} member={member} within />
        ),
        others > 0 ? text('reasons.others', { count: others }) : undefined,
      )}
      .
    </>
  );
}

/** Where both belong. */
export function ReasonOrganisations({ reason: { organisations } }: { reason: ReasonData }) {
  const text = useText();
  const list = useLinkedList();
  const { slug } = useMembership();
  return (
    <>
      {text('reasons.SAME_ORGANISATIONS', { count: organisations.length })}{' '}
      {list(organisations, ({ id, name }) => (
        <Link key={id} to={paths.organisation(slug, id)}>
          {name}
        </Link>
      ))}
      .
    </>
  );
}
