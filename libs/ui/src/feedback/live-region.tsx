import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '../theme/visually-hidden';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers, politely. */
export const useAnnounce = () => use(AnnounceContext);

/** One polite region for the whole page: regions that come and go with components are not read reliably. */
export function LiveRegion({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const turn = useRef(false);
  const announce = useCallback((next: string) => {
    // The same words twice would not be a change: an invisible character alternates.
    turn.current = !turn.current;
    setText(turn.current ? next : `${next}\u200B`);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite">
        <VisuallyHidden>{text}</VisuallyHidden>
      </div>
    </AnnounceContext>
  );
}
