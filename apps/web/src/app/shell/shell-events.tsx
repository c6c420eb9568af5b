import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useMatch } from 'react-router';
import { useServerEvent } from '../../shared/realtime/realtime';
import { paths } from '../../shared/routing/paths';
import { ENDED, leaveToSignIn } from '../../shared/session/leave';
import { rememberTerritory } from '../../shared/session/last-territory';
import { useMaybeMembership } from '../../shared/session/membership';
import { useResumeOutbox } from './resume-outbox';
import { useSightUpdates } from './sight-updates';
import { useStandingUpdates } from './standing-updates';

const COUNTERS = ['Shell'];

/** Keeps the navigation's counts true, and leaves when access ends. */
export function ShellEvents({ accountId, sight }: { accountId: string; sight: string }) {
  const client = useApolloClient();
  const membership = useMaybeMembership();
  const slug = membership?.slug;
  const place = useMatch('/t/:slug/*');
  const recount = () => void client.refetchQueries({ include: COUNTERS });
  useEffect(() => {
    if (slug) rememberTerritory(slug);
  }, [slug]);
  useResumeOutbox(accountId);
  useStandingUpdates();
  useSightUpdates(sight);
  useServerEvent('message.sent', recount);
  useServerEvent('conversation.read', recount);
  useServerEvent('notice.created', recount);
  useServerEvent('territory.changed', recount);
  useServerEvent('waiting.changed', recount);
  useServerEvent('sight.changed', recount);
  useServerEvent('connected', recount);
  useServerEvent('access.ended', ({ reason, territoryId }) => {
    if (reason === 'session') leaveToSignIn();
    // Whoever is at work elsewhere stays there: only their navigation changes.
    // A page load, so that nothing of the territory stays in memory.
    else if (place && membership && territoryId === membership.territoryId)
      location.assign(`${paths.home(membership.slug)}?${ENDED}=1`);
    else recount();
  });
  return null;
}
