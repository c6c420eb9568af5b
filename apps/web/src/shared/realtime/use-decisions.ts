import { useServerEvent } from './realtime';

/** For pages that show what members decide together: what others did meanwhile, and while the line was cut. */
export function useDecisions(territoryId: string, readAgain: () => void): void {
  const read = (of: string) => {
    if (of === territoryId) readAgain();
  };
  useServerEvent('decisions.changed', (event) => read(event.territoryId));
  useServerEvent('following', read);
}
