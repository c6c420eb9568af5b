import { Navigate } from 'react-router';
import { paths } from '../shared/routing/paths';
import { useMaybeMembership } from '../shared/session/membership';

/** Opens on the last territory; without one, on those that can be joined. */
export function Start() {
  const membership = useMaybeMembership();
  return <Navigate replace to={membership ? paths.home(membership.slug) : paths.join} />;
}
