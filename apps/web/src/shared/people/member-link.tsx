import { classNames } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../routing/paths';
import { useMaybeMembership } from '../session/membership';
import styles from './member-link.module.css';

export interface MemberLinkProps {
  id: string;
  children: ReactNode;
  /** Where the member belongs, when that is another territory than the current one. */
  slug?: string;
  /** Amid other words, where colour alone would not tell that it is a link. */
  within?: boolean;
}

/** A name that leads to the person. */
export function MemberLink({ id, children, slug, within }: MemberLinkProps) {
  const current = useMaybeMembership();
  const place = slug ?? current?.slug;
  return place ? (
    <Link className={classNames(styles.link, within && styles.within)} to={paths.member(place, id)}>
      {children}
    </Link>
  ) : (
    children
  );
}
