import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';

/** Whom or what the viewer may see changed, on this page, on another device or while the line was cut. */
export function useSightUpdates(sight: string): void {
  const client = useApolloClient();
  const known = useRef(sight);
  useEffect(() => {
    if (known.current === sight) return;
    known.current = sight;
    // Once in a while only: its code is not worth a place on the first screen.
    void import('../../shared/graphql/renew-sight')
      .then(({ renewSight }) => renewSight(client))
      // The next visit of each page asks again.
      .catch(() => undefined);
  }, [client, sight]);
}
