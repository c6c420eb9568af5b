import { useApolloClient, useQuery } from '@apollo/client/react';
import { Dialog, Skeleton } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { FilterChoice } from '../../../shared/routing/filter-choice';
import { paths } from '../../../shared/routing/paths';
import { useMembership, useMemberships } from '../../../shared/session/membership';
import styles from './feed-controls.module.css';
import { useChooseFeed } from './use-choose-feed';

const FollowedDocument = graphql(/* GraphQL */ `
  query Followed {
    viewer {
      id
      feedPreferences {
        id
        narrowed
      }
    }
  }
`);

/** What « Mon fil » is made of: of each territory everything, or what one follows there. */
export function FollowedDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const client = useApolloClient();
  const choose = useChooseFeed();
  const { slug } = useMembership();
  const memberships = useMemberships();
  const { data, error } = useQuery(FollowedDocument);
  const narrowed = data?.viewer?.feedPreferences.narrowed;
  const setNarrow = async (territory: string, isNarrow: boolean) => {
    const others = (narrowed ?? []).filter((id) => id !== territory);
    if (await choose({ narrowed: isNarrow ? [...others, territory] : others })) {
      await client.refetchQueries({ include: ['Home'] });
    }
  };
  return (
    <Dialog title={text('feed.followedTitle')} closeLabel={text('action.close')} onClose={onClose}>
      <p>{text('feed.followedText')}</p>
      {error && <p role="alert">{text(failureText(failureOf(error)))}</p>}
      {!narrowed && !error && <Skeleton label={text('app.loading')} rows={1} />}
      {narrowed && (
        <div className={styles.list}>
          {memberships.map(({ territoryId, name }) => (
            <FilterChoice
              key={territoryId}
              label={name}
              name={`feed-of-${territoryId}`}
              value={narrowed.includes(territoryId) ? 'followed' : 'all'}
              onChange={(value) => void setNarrow(territoryId, value === 'followed')}
              options={[
                { value: 'all', label: text('feed.takeAll') },
                { value: 'followed', label: text('feed.takeFollowed') },
              ]}
            />
          ))}
        </div>
      )}
      <p>
        <Link to={paths.topics(slug)}>{text('feed.myTopics')}</Link>
        {' · '}
        <Link to={paths.contacts(slug)}>{text('feed.myContacts')}</Link>
      </p>
    </Dialog>
  );
}
