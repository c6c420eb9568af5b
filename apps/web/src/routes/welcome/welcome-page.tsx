import { useQuery } from '@apollo/client/react';
import { buttonClass, EmptyState } from '@rayonne/ui';
import { Link } from 'react-router';
import type { WelcomeQuery } from '../../gql/graphql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import { ArrivalCard } from './arrival-card';
import { Welcome } from './welcome-documents';
import { WelcomeFigures } from './welcome-figures';
import styles from './welcome.module.css';

/** Newcomers, for those who are willing to welcome them. */
export function WelcomePage() {
  const text = useText();
  const { slug, name } = useMembership();
  const { data, error, refetch } = useQuery(Welcome, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  if (!data) return <PageState error={error} onRetry={refetch} />;
  const welcome = data.territory?.welcome;
  if (!welcome) return <PageState isMissing />;
  return (
    <PageFrame back={paths.me} aside={<WelcomeFigures welcome={welcome} />}>
      <PageHeading title={text('welcome.title')} subtitle={text('welcome.subtitle', { name })} />
      <div className={styles.figuresOnPhone}>
        <WelcomeFigures welcome={welcome} />
      </div>
      <Arrivals arrivals={welcome.arrivals} />
    </PageFrame>
  );
}

type Found = NonNullable<NonNullable<WelcomeQuery['territory']>['welcome']>;

function Arrivals({ arrivals }: { arrivals: Found['arrivals'] }) {
  const text = useText();
  const { slug } = useMembership();
  const canInvite = useHolds('members.invite');
  if (arrivals.length === 0) {
    return (
      <EmptyState
        icon="hand"
        title={text('welcome.none')}
        actions={
          canInvite && (
            <Link className={buttonClass()} to={paths.manageInvitations(slug)}>
              {text('nav.manageInvitations')}
            </Link>
          )
        }
      >
        {text('welcome.noneText')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.arrivals}>
      {arrivals.map((arrival) => (
        <ArrivalCard key={arrival.id} arrival={arrival} />
      ))}
    </ul>
  );
}
