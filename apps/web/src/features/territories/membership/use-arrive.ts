import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { paths } from '../../../shared/routing/paths';

/** After joining: everything is read anew, because the newcomer now sees more, and their first steps open. */
export function useArrive(): (slug: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (slug) => {
    await client.refetchQueries({ include: ['Shell'] });
    await navigate(paths.firstSteps(slug), { replace: true });
  };
}
