import { useQuery } from '@apollo/client/react';
import { ErrorState, LiveRegion, setTimeZone, Skeleton, SkipLink, Button } from '@rayonne/ui';
import { Suspense, useMemo } from 'react';
import { Navigate, Outlet, useLocation, useMatch } from 'react-router';
import { graphql } from '../../gql';
import type { ShellQuery } from '../../gql/graphql';
import { failureOf, failureText } from '../../shared/graphql/failure';
import { useText } from '../../shared/i18n/use-text';
import { Realtime } from '../../shared/realtime/realtime';
import { lazyRoute } from '../../shared/routing/lazy-route';
import { CONTENT_ID, PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PlaceName } from '../../shared/routing/place-name';
import { readLastTerritory } from '../../shared/session/last-territory';
import { MembershipProvider, MembershipsProvider, type CurrentMembership } from '../../shared/session/membership';
import { WaitingProvider } from '../../shared/session/waiting';
import { ReloadButton } from '../../shared/routing/page-state';
import { useBrand } from '../../shared/territories/use-brand';
import { OfflineNotice } from './offline-notice';
import { PhoneBar } from './phone-bar';
import { ShellEvents } from './shell-events';
import styles from './shell.module.css';
import { SideColumn } from './side-column';

const Outside = lazyRoute(
  () => import('../../routes/outside/outside-page').then((module) => module.OutsidePage),
  'safety',
);

const Shell = graphql(/* GraphQL */ `
  query Shell {
    viewer {
      id
      isOperator
      sight
      timeZone
      unreadConversations
      unseenNotices
      feedPreferences {
        id
        order
      }
      memberships {
        powers
        feedSeenAt
        waiting {
          place
          count
        }
        member {
          id
          name
          initials
          photo {
            id
            color
            url(width: 96)
          }
        }
        territory {
          id
          slug
          name
          code
          color
          logo {
            id
            url(width: 96)
          }
        }
      }
    }
  }
`);

export type ShellViewer = NonNullable<ShellQuery['viewer']>;

const present = ({
  member,
  territory,
  powers,
  feedSeenAt,
  waiting,
}: ShellViewer['memberships'][number]): CurrentMembership => ({
  memberId: member.id,
  memberName: member.name,
  memberInitials: member.initials,
  memberPhoto: member.photo,
  territoryId: territory.id,
  slug: territory.slug,
  name: territory.name,
  code: territory.code,
  color: territory.color,
  logo: territory.logo,
  powers,
  feedSeenAt,
  waiting: Object.fromEntries(waiting.map(({ place, count }) => [place, count])),
});

function currentOf(viewer: ShellViewer, slug: string | undefined): CurrentMembership | undefined {
  const wanted = slug ?? readLastTerritory();
  const found = viewer.memberships.find(({ territory }) => territory.slug === wanted);
  // Pages outside any territory still show one in the navigation: the last one visited, or the first.
  const membership = found ?? (slug === undefined ? viewer.memberships[0] : undefined);
  return membership && present(membership);
}

/** What the viewer may see of others, and where: pages read again when it changes. */
const sightOf = ({ sight, memberships }: ShellViewer) => [sight, ...memberships.map(({ member }) => member.id)].join();

/** Everything around the pages of someone signed in. */
export function MemberShell() {
  const { data, error, refetch } = useQuery(Shell);
  const location = useLocation();
  const slug = useMatch('/t/:slug/*')?.params.slug;
  if (error && !data) return <ShellFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <ShellLoading />;
  if (!data.viewer) {
    return (
      <Navigate replace to={`${paths.signIn}?${new URLSearchParams({ next: location.pathname + location.search })}`} />
    );
  }
  const current = currentOf(data.viewer, slug);
  return <ShellFrame viewer={data.viewer} current={current} isOutside={slug !== undefined && !current} />;
}

interface ShellFrameProps {
  viewer: ShellViewer;
  current: CurrentMembership | undefined;
  /** The address names a territory where the viewer is no active member, or that does not exist. */
  isOutside: boolean;
}

function ShellFrame({ viewer, current, isOutside }: ShellFrameProps) {
  const text = useText();
  useBrand(current?.color);
  // Before the page below writes its first date.
  useMemo(() => setTimeZone(viewer.timeZone), [viewer.timeZone]);
  const memberships = useMemo(() => viewer.memberships.map(present), [viewer.memberships]);
  const waiting = {
    conversations: viewer.unreadConversations,
    notices: viewer.unseenNotices,
  };
  return (
    <MembershipProvider value={current}>
      <MembershipsProvider value={memberships}>
        <WaitingProvider value={waiting}>
          <PlaceName value={current?.name ?? text('app.name')}>
            <Realtime territoryId={current?.territoryId}>
              <LiveRegion>
                <SkipLink target={CONTENT_ID}>{text('app.skip')}</SkipLink>
                <ShellEvents accountId={viewer.id} sight={sightOf(viewer)} />
                <div className={styles.frame}>
                  <OfflineNotice />
                  <SideColumn viewer={viewer} current={current} />
                  <Suspense fallback={<PageLoading />}>{isOutside ? <Outside /> : <Outlet />}</Suspense>
                  <PhoneBar viewer={viewer} current={current} />
                </div>
              </LiveRegion>
            </Realtime>
          </PlaceName>
        </WaitingProvider>
      </MembershipsProvider>
    </MembershipProvider>
  );
}

function PageLoading() {
  const text = useText();
  return (
    <PageFrame>
      <Skeleton label={text('app.loading')} />
    </PageFrame>
  );
}

function ShellLoading() {
  return (
    <div className={styles.frame}>
      <div className={styles.side} />
      <PageLoading />
    </div>
  );
}

function ShellFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  const failure = failureOf(error);
  const retry = <Button onClick={onRetry}>{text('action.retry')}</Button>;
  return (
    <main id={CONTENT_ID}>
      <ErrorState
        heading="h1"
        title={text('loadError.title')}
        actions={failure.code === 'DOCUMENT_REFUSED' ? <ReloadButton /> : retry}
      >
        {text(failureText(failure))}
      </ErrorState>
    </main>
  );
}
