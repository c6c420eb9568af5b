import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const NEAR_PX = 48;

const isNearEnd = (box: HTMLElement) => box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;

export interface StayAtEndOptions {
  log: RefObject<HTMLElement | null>;
  /** Where the reader stopped last time, when the thread opens with something unread. */
  divider: RefObject<HTMLElement | null>;
  /** Changes when lines come in above. */
  first: number;
  /** Changes when lines come in below. */
  last: number;
}

/**
 * Opens a thread where reading goes on: at the unread divider, else at the end. A reader at the end stays there; for one
 * who scrolled up, nothing moves, whatever comes in above or below.
 */
export function useStayAtEnd({ log, divider, first, last }: StayAtEndOptions): void {
  const before = useRef({ first: 0, height: 0, isOpen: false, wasAtEnd: true });
  useEffect(() => {
    const box = log.current;
    const note = () => {
      if (box) before.current.wasAtEnd = isNearEnd(box);
    };
    box?.addEventListener('scroll', note, { passive: true });
    return () => box?.removeEventListener('scroll', note);
  }, [log]);
  useLayoutEffect(() => {
    const box = log.current;
    if (!box || last === 0) return;
    const { first: firstBefore, height, isOpen, wasAtEnd } = before.current;
    if (!isOpen && divider.current) box.scrollTo(0, divider.current.offsetTop - NEAR_PX);
    else if (wasAtEnd) box.scrollTo(0, box.scrollHeight);
    else if (first < firstBefore) box.scrollBy(0, box.scrollHeight - height);
    before.current = { first, height: box.scrollHeight, isOpen: true, wasAtEnd: isNearEnd(box) };
  }, [log, divider, first, last]);
}
