import type { ConnectionState } from './connection.entity';

/** What stands between two members when one of them asks. */
export interface Standing {
  readonly state: ConnectionState;
  readonly requesterId: string;
  /** Whether the time after a refusal is over. */
  readonly rested: boolean;
}

export type AskOutcome = 'asked already' | 'connected already' | 'accept' | 'ask' | 'too soon';

/** What a request of `askerId` leads to. */
export function outcomeOfAsking({ state, requesterId, rested }: Standing, askerId: string): AskOutcome {
  if (state === 'connected') return 'connected already';
  if (state === 'requested') return requesterId === askerId ? 'asked already' : 'accept';
  return requesterId === askerId && !rested ? 'too soon' : 'ask';
}
