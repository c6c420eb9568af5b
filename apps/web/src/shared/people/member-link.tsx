import { classNames } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../routing/paths';
import { useMaybeMembership } from '../session/membership';
import styles from './member-link.module.css';

export interface LinkedMember {
  readonly id: string;
  readonly name: string;
  /** Whoever is not to be found, for whatever reason, keeps a name that leads nowhere. */
  readonly isFindable: boolean;
}

export interface MemberLinkProps {
  member: LinkedMember;
  /** Other words than the name. */
  children?: ReactNode;
  /** Where the member belongs, when that is another territory than the current one. */
  slug?: string;
  /** Amid other words, where colour alone would not tell that it is a link. */
  within?: boolean;
}

/** A name that leads to the person. */
export function MemberLink({ member: { id, name, isFindable }, children = name, slug, within }: MemberLinkProps) {
  const current = useMaybeMembership();
  const place = slug ?? current?.slug;
  return place && isFindable ? (
    <Link className={classNames(styles.link, within && styles.within)} to={paths.member(place, id)}>
      {children}
    </Link>
  ) : (
    children
  );
}

/** A member or an organisation, as a text names it. */
export interface LinkedMention extends LinkedMember {
  readonly isOrganisation?: boolean;
}

/** A name amid a text that leads to whom or what it names. */
export function MentionLink({ mention, children }: { mention: LinkedMention; children: ReactNode }) {
  const slug = useMaybeMembership()?.slug;
  if (!mention.isOrganisation || !slug) {
    return (
      <MemberLink member={mention} within>
        {children}
      </MemberLink>
    );
  }
  return (
    <Link className={classNames(styles.link, styles.within)} to={paths.organisation(slug, mention.id)}>
      {children}
    </Link>
  );
}
