import { ApolloClient, ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { createCache } from './cache';
import { createTransportLink, type TransportOptions } from './transport-link';

export interface ClientOptions extends TransportOptions {
  /** Called when the server says that nobody is signed in any more. */
  onSignedOut: () => void;
}

export function createClient({ onSignedOut, ...transport }: ClientOptions): ApolloClient {
  const watchSession = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap((answer) => {
        if (answer.errors?.some((error) => error.extensions?.['code'] === 'SIGNED_OUT')) onSignedOut();
      }),
    ),
  );
  return new ApolloClient({
    cache: createCache(),
    link: watchSession.concat(createTransportLink(transport)),
    dataMasking: true,
    devtools: { enabled: false },
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
