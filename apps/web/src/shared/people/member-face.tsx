import { Avatar, type AvatarProps } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { paths } from '../routing/paths';
import { useMaybeMembership } from '../session/membership';
import type { LinkedMember } from './member-link';
import styles from './member-link.module.css';

/** How a person is shown wherever their name and photo stand; spread with `@unmask`, since the name and the photo are two components. */
export const MemberFace_member = graphql(/* GraphQL */ `
  fragment MemberFace_member on Member {
    id
    name
    initials
    isFindable
    photo {
      id
      color
      url(width: 96)
    }
  }
`);

export interface MemberFaceProps {
  member: LinkedMember & Pick<AvatarProps, 'initials' | 'photo'>;
  size?: AvatarProps['size'];
  /** Where the member belongs, when that is another territory than the current one. */
  slug?: string;
  /** What the link is called where no name beside it leads to the person; without, the keyboard passes it over. */
  label?: string;
}

/** A photo that leads to the person. */
export function MemberFace({ member: { id, name, initials, photo, isFindable }, size, slug, label }: MemberFaceProps) {
  const current = useMaybeMembership();
  const place = slug ?? current?.slug;
  const avatar = <Avatar name={name} initials={initials} photo={photo} size={size} />;
  if (!place || !isFindable) return avatar;
  const access = label ? { 'aria-label': label } : { 'aria-hidden': true, tabIndex: -1 };
  return (
    <Link className={styles.face} to={paths.member(place, id)} {...access}>
      {avatar}
    </Link>
  );
}
