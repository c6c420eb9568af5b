import type { FragmentType } from '@apollo/client';
import { Avatar, Logo, Pill, RelativeTime } from '@rayonne/ui';
import { Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../graphql/use-fragment-data';
import { useText } from '../i18n/use-text';
import { KIND_ICON } from '../organisations/kind-icon';
import { MemberLink } from '../people/member-link';
import { lazyPart } from '../release/lazy-part';
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
    ... on Post {
      coAuthors {
        id
        name
        isFindable
      }
    }
  }
`);

const CoAuthorNames = lazyPart(
  () => import('./co-authors/co-author-names').then((module) => module.CoAuthorNames),
  'contents',
);

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
  const read = useFragmentData(Byline_subject, subject);
  const { author, organisation, publishedAt, editedAt } = read;
  const others = 'coAuthors' in read && read.coAuthors.length > 0 && (
    <Suspense>
      <CoAuthorNames post={read.id} coAuthors={read.coAuthors} />{' '}
    </Suspense>
  );
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
          {!organisation && others}
          {author.isManaging && <Pill tone="plain">{text('member.managing')}</Pill>}
        </p>
        <p className={styles.facts}>
          {organisation && (
            <>
              <MemberLink member={author} within>
                {text('voice.by', { name: author.name })}
              </MemberLink>{' '}
              {others}·{' '}
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
