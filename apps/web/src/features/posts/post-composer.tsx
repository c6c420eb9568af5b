import { LIMITS } from '@rayonne/contracts';
import { Button, Card, formatClock } from '@rayonne/ui';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useLocation } from 'react-router';
import { useDraft, type DraftState } from '../../shared/drafts/use-draft';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { MentionField } from '../../shared/mentions/mention-field';
import type { MentionDraft } from '../../shared/mentions/mention-tokens';
import { VoiceField } from '../../shared/organisations/voice-field';
import { useHolds, useMembership } from '../../shared/session/membership';
import styles from './composer.module.css';

const EMPTY: MentionDraft = { text: '', mentions: [] };
const isEmpty = ({ text }: MentionDraft) => text.trim() === '';
const NEARLY_FULL = 200;

/** Where a member tells something to the territory. The draft keeps itself. */
export function PostComposer({ onPublish }: { onPublish: (draft: MentionDraft, organisation: string | null) => void }) {
  const text = useText();
  const { memberId, slug } = useMembership();
  const canPublish = useHolds('posts.publish');
  const state = useDraft(`post.${memberId}`, EMPTY, isEmpty);
  const [voice, setVoice] = useState('');
  const [isBegun, setBegun] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === '#publish') field.current?.focus();
  }, [hash, key]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isEmpty(state.draft)) return field.current?.focus();
    onPublish(state.draft, voice || null);
    return state.clear();
  };
  if (!canPublish) return <Card>{text('composer.noPower')}</Card>;
  return (
    <Card>
      <form className={styles.form} onSubmit={submit} onFocus={() => setBegun(true)} noValidate>
        <MentionField
          ref={field}
          label={text('composer.label')}
          name="body"
          placeholder={text('composer.placeholder')}
          territorySlug={slug}
          draft={state.draft}
          onChange={state.setDraft}
          maxLength={LIMITS.postBody.max}
        />
        {(isBegun || !isEmpty(state.draft)) && <VoiceField value={voice} onChange={setVoice} />}
        <div className={styles.foot}>
          <DraftNote state={state} />
          <Button type="submit">{text('composer.publish')}</Button>
        </div>
      </form>
    </Card>
  );
}

function DraftNote({ state: { draft, savedAt, restored } }: { state: DraftState<MentionDraft> }) {
  const text = useText();
  const locale = useLocale();
  const left = LIMITS.postBody.max - draft.text.length;
  const note =
    left < NEARLY_FULL
      ? text('composer.left', { count: left })
      : savedAt
        ? text('draft.savedAt', { time: formatClock(savedAt, locale) })
        : restored && text('draft.restored');
  return <p className={styles.state}>{note}</p>;
}
