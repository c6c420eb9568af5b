import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';

/** After signing in or up: whatever a signed-out page had read is forgotten, and the wished-for page opens. */
export function useEnter(): (next: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async (next) => {
    await client.clearStore();
    await navigate(next, { replace: true });
  };
}
