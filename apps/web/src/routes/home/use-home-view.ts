import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import type { FeedOrder, FeedScope } from '../../gql/graphql';
import { graphql } from '../../gql';

// The shell has read it: it is there at once, and the choice of one device reaches the others.
const FeedOrderOfViewer = graphql(/* GraphQL */ `
  query FeedOrderOfViewer {
    viewer {
      id
      feedPreferences {
        id
        order
      }
    }
  }
`);

export interface HomeView {
  scope: Extract<FeedScope, 'HOME' | 'TERRITORY'>;
  order: FeedOrder;
  setScope: (scope: HomeView['scope']) => void;
}

/** Which feed the home shows: the scope stands in the address, the order is the account's. */
export function useHomeView(): HomeView {
  const [search, setSearch] = useSearchParams();
  const { data } = useQuery(FeedOrderOfViewer, { fetchPolicy: 'cache-first' });
  return {
    scope: search.get('feed') === 'mine' ? 'HOME' : 'TERRITORY',
    order: data?.viewer?.feedPreferences.order ?? 'RECENT',
    setScope: (scope) => {
      const next = new URLSearchParams(search);
      if (scope === 'HOME') next.set('feed', 'mine');
      else next.delete('feed');
      setSearch(next, { preventScrollReset: true });
    },
  };
}
