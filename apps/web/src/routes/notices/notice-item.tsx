import type { FragmentType } from '@apollo/client';
import { Avatar, classNames, Icon, Logo, RelativeTime } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { KIND_ICON } from '../../shared/organisations/kind-icon';
import { noticeLook } from './notice-words';
import styles from './notices.module.css';

export const NoticeItem_notice = graphql(/* GraphQL */ `
  fragment NoticeItem_notice on Notice {
    id
    kind
    path
    createdAt
    isSeen
    actor {
      id
      name
      initials
      photo {
        id
        color
        url(width: 96)
      }
    }
    organisation {
      id
      name
      kind
      logo {
        id
        url(width: 96)
      }
    }
    territory {
      id
      name
    }
    digest {
      count
      name
    }
  }
`);

/** What happened, and where it leads. */
export function NoticeItem({ notice }: { notice: FragmentType<typeof NoticeItem_notice> }) {
  const text = useText();
  const { kind, path, createdAt, isSeen, actor, organisation, territory, digest } = useFragmentData(
    NoticeItem_notice,
    notice,
  );
  const look = noticeLook(kind);
  if (!look) return null;
  const words = text(look.text, {
    name: actor?.name ?? text('mention.gone'),
    organisation: organisation?.name ?? '',
    territory: territory.name,
    count: digest?.count ?? 1,
    search: digest?.name ?? '',
  });
  return (
    <li>
      <Link className={classNames(styles.notice, !isSeen && styles.fresh)} to={path}>
        <span className={styles.figure}>
          {actor ? (
            <Avatar name={actor.name} initials={actor.initials} photo={actor.photo} />
          ) : organisation ? (
            <Logo name={organisation.name} picture={organisation.logo} icon={KIND_ICON[organisation.kind]} />
          ) : (
            <span className={styles.mark}>
              <Icon name={look.icon} />
            </span>
          )}
        </span>
        <span className={styles.words}>
          <span>{words}</span>
          <span className={styles.facts}>
            {territory.name} · <RelativeTime value={createdAt} />
            {!isSeen && <strong className={styles.new}>{text('notices.new')}</strong>}
          </span>
        </span>
      </Link>
    </li>
  );
}
