import { useQuery } from '@apollo/client/react';
import { useServerEvent } from '../../shared/realtime/realtime';
import { OwnRestrictions } from './own-restrictions-document';

/** What the viewer may not do now, and as soon as that is decided otherwise. */
export function useOwnRestrictions() {
  const query = useQuery(OwnRestrictions, { fetchPolicy: 'cache-and-network' });
  const readAgain = () => void query.refetch();
  useServerEvent('membership.changed', readAgain);
  useServerEvent('access.ended', readAgain);
  useServerEvent('connected', readAgain);
  return query;
}
