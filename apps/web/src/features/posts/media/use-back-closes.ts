import { useEffect, useEffectEvent } from 'react';

/** While something covers the page the way back leads out of it, as on a phone one expects; gives what closes it otherwise. */
export function useBackCloses(onClose: () => void): () => void {
  const closed = useEffectEvent(onClose);
  useEffect(() => {
    const mark = crypto.randomUUID();
    // The same address and state, one step further: the router sees no other page.
    history.pushState({ ...(history.state as object | null), covered: mark }, '');
    const leave = () => closed();
    addEventListener('popstate', leave);
    return () => {
      removeEventListener('popstate', leave);
      if ((history.state as { covered?: string } | null)?.covered === mark) history.back();
    };
  }, []);
  return onClose;
}
