import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useServerEvent } from '../../shared/realtime/realtime';
import { leaveToSignIn } from '../../shared/session/leave';
import { rememberTerritory } from '../../shared/session/last-territory';
import { useMaybeMembership } from '../../shared/session/membership';
import { useResumeOutbox } from './resume-outbox';

const COUNTERS = ['Shell'];

/** Keeps the navigation's counts true, and leaves when access ends. */
export function ShellEvents({ accountId }: { accountId: string }) {
  const client = useApolloClient();
  const slug = useMaybeMembership()?.slug;
  const recount = () => void client.refetchQueries({ include: COUNTERS });
  useEffect(() => {
    if (slug) rememberTerritory(slug);
  }, [slug]);
  useResumeOutbox(accountId);
  useServerEvent('message.sent', recount);
  useServerEvent('conversation.read', recount);
  useServerEvent('notice.created', recount);
  useServerEvent('connected', recount);
  useServerEvent('access.ended', ({ reason }) => (reason === 'session' ? leaveToSignIn() : location.assign('/')));
  return null;
}
