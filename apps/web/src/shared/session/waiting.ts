import { createContext, use } from 'react';

/** What waits for the viewer elsewhere. */
export interface Waiting {
  conversations: number;
  notices: number;
}

const WaitingContext = createContext<Waiting>({ conversations: 0, notices: 0 });

export const WaitingProvider = WaitingContext.Provider;

export const useWaiting = () => use(WaitingContext);
