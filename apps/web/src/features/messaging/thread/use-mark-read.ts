import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type RefObject } from 'react';
import { MarkConversationRead } from '../message-documents';

export interface MarkReadOptions {
  conversationId: string;
  /** Last message of the thread. */
  last: number;
  /** Up to where the viewer's reading is known. */
  read: number;
  /** Stands after the last message. */
  end: RefObject<HTMLElement | null>;
}

/** Whether the end of the thread is on a screen that somebody looks at. Passing by while scrolling is no reading. */
function useAtEnd(end: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(false);
  const [visible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const watch = () => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', watch);
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false));
    if (end.current) observer.observe(end.current);
    return () => {
      document.removeEventListener('visibilitychange', watch);
      observer.disconnect();
    };
  }, [end]);
  return inView && visible;
}

/** Marks a thread read while its end stays in sight. */
export function useMarkRead({ conversationId, last, read, end }: MarkReadOptions): boolean {
  const client = useApolloClient();
  const atEnd = useAtEnd(end);
  useEffect(() => {
    if (!atEnd || last <= read) return;
    const input = { conversation: conversationId, sequence: last };
    // A lost mark is made up for at the next message.
    client.mutate({ mutation: MarkConversationRead, variables: { input } }).catch(() => undefined);
  }, [client, conversationId, atEnd, last, read]);
  return atEnd;
}
