import type { SubjectPublished } from '@rayonne/contracts';
import { useState } from 'react';
import { useServerEvent } from '../../shared/realtime/realtime';
import { useMembership } from '../../shared/session/membership';

export interface NewSubjects {
  count: number;
  /** They have been fetched, or something newer has. */
  reset: () => void;
}

/** Counts what others publish while the feed is on the screen: nothing moves before the reader asks for it. */
export function useNewSubjects(): NewSubjects {
  const { territoryId, memberId } = useMembership();
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const arrive = (event: SubjectPublished) => {
    if (event.territoryId !== territoryId || event.authorId === memberId) return;
    setArrived((known) => new Set(known).add(event.subjectId));
  };
  useServerEvent('post.published', arrive);
  useServerEvent('opportunity.published', arrive);
  useServerEvent('subject.removed', ({ subjectId }) =>
    setArrived((known) => new Set([...known].filter((id) => id !== subjectId))),
  );
  return { count: arrived.size, reset: () => setArrived(new Set()) };
}
