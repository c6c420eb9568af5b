import { createContext, use } from 'react';

const WhySeenContext = createContext<((subject: string) => void) | undefined>(undefined);

/** Around a feed that says why it shows what it shows. */
export const WhySeenProvider = WhySeenContext.Provider;

/** Asks why a content is shown; unset where contents were looked for by name. */
export const useAskWhySeen = () => use(WhySeenContext);
