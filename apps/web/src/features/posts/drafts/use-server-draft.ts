import { useToast } from '@rayonne/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftState } from '../../../shared/drafts/use-draft';
import { failureOf } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { isEmptyDraft, type PostDraft } from '../composer/post-draft';
import { toContent } from './draft-content';
import { useDraftActs } from './use-draft-acts';

const PAUSE_MS = 1_500;

export interface SavedDraft {
  id: string;
  version: number;
}

export interface ServerDraft {
  /** When the server last took what is on the screen; unset while it has not. */
  savedAt: Date | undefined;
  /** Saves at once what waits; gives where it stands then. Throws what the server refuses it with. */
  flush: () => Promise<SavedDraft>;
}

/**
 * Keeps a draft on the server a moment after its author pauses; the device has its copy before. When another device saved
 * something else, or the draft ended there, the text goes on as a draft of its own: both stay.
 */
export function useServerDraft({ draft, setDraft, read }: DraftState<PostDraft>): ServerDraft {
  const text = useText();
  const toast = useToast();
  const acts = useDraftActs();
  const [saved, setSaved] = useState<{ content: string; at: Date }>();
  const underWay = useRef<Promise<unknown>>(undefined);
  const content = toContent(draft);
  const waits = !isEmptyDraft(draft) && saved?.content !== content;

  const saveAs = async (id: string, version: number): Promise<SavedDraft> => {
    setDraft((latest) => (latest.draft ? latest : { ...latest, draft: id, version: 0 }));
    const sent = { ...read(), version };
    try {
      const next = await acts.save(sent, id);
      setDraft((latest) => (latest.draft === id ? { ...latest, version: next } : latest));
      setSaved({ content: toContent(sent), at: new Date() });
      return { id, version: next };
    } catch (error) {
      const { code } = failureOf(error);
      if (code !== 'STALE_VERSION' && code !== 'DRAFT_GONE') throw error;
      const fork = crypto.randomUUID();
      setDraft((latest) => (latest.draft === id ? { ...latest, draft: fork, version: 0 } : latest));
      toast({ text: text(code === 'DRAFT_GONE' ? 'drafts.endedElsewhere' : 'drafts.changedElsewhere') });
      return saveAs(fork, 0);
    }
  };

  const saveQuietly = useEffectEvent(() => {
    // What cannot be saved now is on the device, and is tried again with the next word.
    const saving = saveAs(draft.draft ?? crypto.randomUUID(), draft.version ?? 0).catch(() => undefined);
    underWay.current = saving;
  });
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => void Promise.resolve(underWay.current).then(saveQuietly), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waits, content]);

  const flush = async () => {
    await underWay.current;
    const { draft: id, version } = read();
    return saveAs(id ?? crypto.randomUUID(), version ?? 0);
  };
  return { savedAt: waits ? undefined : saved?.at, flush };
}
