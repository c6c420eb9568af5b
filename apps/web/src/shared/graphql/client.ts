import { ApolloClient, ApolloLink } from '@apollo/client';
import { filter, tap } from 'rxjs';
import { createCache } from './cache';
import { createTransportLink, type TransportOptions } from './transport-link';

export interface ClientOptions extends TransportOptions {
  /** Called when the server says that nobody is signed in any more. */
  onSignedOut: () => void;
  /** Called when the server no longer knows the page's documents; tells whether a new page is on its way. */
  onOutdated: () => boolean;
}

/** How the server answers a hash that is not in its build: a page from before an upgrade sent it. */
const isOutdated = (answer: ApolloLink.Result) =>
  answer.errors?.some(({ message }) => message === 'PersistedQueryNotFound') ?? false;

export function createClient({ onSignedOut, onOutdated, ...transport }: ClientOptions): ApolloClient {
  // A change that somebody asked for ends with its words instead: a form without a draft would be lost.
  const watchRelease = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      filter((answer) => operation.operationType !== 'query' || !isOutdated(answer) || !onOutdated()),
    ),
  );
  const watchSession = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap((answer) => {
        if (answer.errors?.some((error) => error.extensions?.['code'] === 'SIGNED_OUT')) onSignedOut();
      }),
    ),
  );
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([watchSession, watchRelease, createTransportLink(transport)]),
    dataMasking: true,
    devtools: { enabled: false },
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
