import { ApolloLink, Observable } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { TransportError } from './transport-error';

declare module '@apollo/client' {
  interface DefaultContext {
    /** One per thing the person meant to do: a retry repeats it, and the server then does it once. */
    intent?: string;
    /** Whether the request goes on when its page is left. */
    outlives?: boolean;
  }
}

export interface TransportOptions {
  uri: string;
  /** Sends the hash of a registered document instead of its text. */
  byHash: boolean;
}

const hashOf = (document: object): string | undefined =>
  '__meta__' in document ? (document.__meta__ as { hash?: string }).hash : undefined;

function requestOf(operation: ApolloLink.Operation, byHash: boolean): RequestInit {
  const hash = byHash ? hashOf(operation.query) : undefined;
  const named = { operationName: operation.operationName, variables: operation.variables };
  const body = hash
    ? { ...named, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
    : { ...named, query: print(operation.query) };
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    // Browsers never send this by themselves across sites: the server refuses requests without it.
    'apollo-require-preflight': '1',
  };
  if (operation.operationType === 'mutation') {
    headers['idempotency-key'] = operation.getContext().intent ?? crypto.randomUUID();
  }
  const keepalive = operation.getContext().outlives ?? false;
  return { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body), keepalive };
}

async function answerOf(response: Response): Promise<ApolloLink.Result> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isJson) throw new TransportError(response.status);
  const answer = (await response.json()) as ApolloLink.Result;
  if (answer.data === undefined && !answer.errors) throw new TransportError(response.status);
  return answer;
}

/** The last link: one POST per operation, its answer whatever the status, or a `TransportError`. */
export const createTransportLink = ({ uri, byHash }: TransportOptions): ApolloLink =>
  new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const abort = new AbortController();
        fetch(uri, { ...requestOf(operation, byHash), signal: abort.signal })
          .catch((cause: unknown) => {
            throw new TransportError(0, { cause });
          })
          .then(answerOf)
          .then((answer) => {
            observer.next(answer);
            observer.complete();
          })
          .catch((error: unknown) => {
            if (!abort.signal.aborted) observer.error(error);
          });
        return () => abort.abort();
      }),
  );
