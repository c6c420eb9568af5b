import type { FragmentType } from '@apollo/client';
import { Avatar, Logo, Pill, RelativeTime } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import { KIND_ICON } from '../organisations/kind-icon';
import { MemberLink } from '../people/member-link';
import { paths } from '../routing/paths';
import { useMembership } from '../session/membership';
import styles from './byline.module.css';

export const Byline_subject = graphql(/* GraphQL */ `
  fragment Byline_subject on Subject {
    id
    publishedAt
    editedAt
    organisation {
      id
      name
      kind
      logo {
        id
        url(width: 96)
      }
    }
    author {
      id
      ...MemberFace_member @unmask
      headline
      isManaging
      commune {
        code
        name
      }
    }
  }
`);

export interface BylineProps {
  subject: FragmentType<typeof Byline_subject>;
  /** Address of the content itself: the time leads there. */
  to: string;
  /** Id of the element that names the author. */
  nameId: string;
  /** Shows what it said before its edits. */
  onEdited?: () => void;
  /** At the end of the line: the menu. */
  children?: ReactNode;
}

/** Who published, from where, when. */
export function Byline({ subject, to, nameId, onEdited, children }: BylineProps) {
  const text = useText();
  const { slug } = useMembership();
  const { author, organisation, publishedAt, editedAt } = useFragmentData(Byline_subject, subject);
  return (
    <header className={styles.byline}>
      {organisation ? (
        <Logo name={organisation.name} picture={organisation.logo} icon={KIND_ICON[organisation.kind]} />
      ) : (
        <Avatar name={author.name} initials={author.initials} photo={author.photo} />
      )}
      <div className={styles.who}>
        <p id={nameId} className={styles.name}>
          {organisation ? (
            <Link className={styles.quiet} to={paths.organisation(slug, organisation.id)}>
              {organisation.name}
            </Link>
          ) : (
            <MemberLink member={author} />
          )}{' '}
          {author.isManaging && <Pill tone="plain">{text('member.managing')}</Pill>}
        </p>
        <p className={styles.facts}>
          {organisation && (
            <>
              <MemberLink member={author} within>
                {text('voice.by', { name: author.name })}
              </MemberLink>{' '}
              ·{' '}
            </>
          )}
          {!organisation && author.headline && `${author.headline} · `}
          {author.commune && (
            <>
              <span className={styles.whole}>{author.commune.name}</span> ·{' '}
            </>
          )}
          <Link className={styles.quiet} to={to}>
            <RelativeTime value={publishedAt} />
          </Link>
          {editedAt && (
            <>
              {' · '}
              {onEdited ? (
                <button type="button" className={styles.edited} onClick={onEdited}>
                  {text('post.edited')}
                </button>
              ) : (
                text('post.edited')
              )}
            </>
          )}
        </p>
      </div>
      {children}
    </header>
  );
}
