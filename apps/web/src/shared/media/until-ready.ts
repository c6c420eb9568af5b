import type { ApolloClient } from '@apollo/client';
import { ERROR_CODES } from '@rayonne/contracts';
import { graphql } from '../../gql';
import { RefusalError } from '../graphql/refusal-error';

const UploadDocument = graphql(/* GraphQL */ `
  query Upload($id: ID!) {
    upload(id: $id) {
      id
      state
      errorCode
    }
  }
`);

/** The job's news come by the socket; without one, it is asked about that often. */
const ASK_EVERY = 2_000;

/** A wait that news may cut short. */
export class Patience {
  private end?: () => void;

  wait(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ASK_EVERY);
      this.end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  wake(): void {
    this.end?.();
  }
}

/** Waits until an upload can be shown. Throws why it was refused. */
export async function untilReady(
  client: ApolloClient,
  id: string,
  { signal, patience }: { signal: AbortSignal; patience: Patience },
): Promise<void> {
  while (!signal.aborted) {
    const { data } = await client.query({ query: UploadDocument, variables: { id }, fetchPolicy: 'network-only' });
    if (data?.upload?.state === 'READY') return;
    if (!data?.upload || data.upload.state === 'REFUSED') throw new RefusalError(codeOf(data?.upload?.errorCode));
    await patience.wait();
  }
}

const codeOf = (code: string | null | undefined) => ERROR_CODES.find((known) => known === code) ?? 'IMAGE_UNREADABLE';
