import { LIMITS } from '@rayonne/contracts';
import { Button, Card, TextArea } from '@rayonne/ui';
import { Suspense, useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useLocation } from 'react-router';
import { useDraft, type DraftState } from '../../../shared/drafts/use-draft';
import { useText } from '../../../shared/i18n/use-text';
import { lazyPart } from '../../../shared/release/lazy-part';
import { useHolds, useMembership } from '../../../shared/session/membership';
import { usePendingPosts } from '../pending/use-pending-posts';
import styles from './composer.module.css';
import { EMPTY_DRAFT, hasOwnWords, isEmptyDraft, type PostDraft } from './post-draft';

// They arrive once somebody writes; the field itself is on the first screen and stays the same element.
const code = () => import('./composer-code');
const ComposerBody = lazyPart(() => code().then((module) => module.ComposerBody), 'composer');
const MentionAssist = lazyPart(() => code().then((module) => module.MentionAssist), 'composer');
const PendingPosts = lazyPart(() => code().then((module) => module.PendingPostsList), 'composer');

/** Where a member tells something to the territory. The draft keeps itself. */
export function PostComposer() {
  const text = useText();
  const { memberId } = useMembership();
  const posts = usePendingPosts(memberId);
  const state = useDraft(`post.${memberId}`, EMPTY_DRAFT, isEmptyDraft);
  const [isBegun, setBegun] = useState(false);
  if (!useHolds('posts.publish')) return <Card>{text('composer.noPower')}</Card>;
  return (
    <>
      <ComposerCard state={state} isBegun={isBegun} onBegin={setBegun} onPublish={posts.send} />
      {(isBegun || posts.pending.length > 0) && (
        <Suspense
          fallback={posts.pending.map(({ intent, draft }) => (
            <Card key={intent}>{draft.text}</Card>
          ))}
        >
          <PendingPosts posts={posts} composer={state} />
        </Suspense>
      )}
    </>
  );
}

interface ComposerCardProps {
  state: DraftState<PostDraft>;
  isBegun: boolean;
  onBegin: (isBegun: boolean) => void;
  onPublish: (draft: PostDraft) => void;
}

function ComposerCard({ state, isBegun, onBegin, onPublish }: ComposerCardProps) {
  const text = useText();
  const { slug } = useMembership();
  const { draft, setDraft, clear } = state;
  const isOpen = isBegun || !isEmptyDraft(draft);
  const [isHeld, setHeld] = useState(false);
  const [isTold, setTold] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash === '#publish') field.current?.focus();
  }, [hash, key]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A dialog of the composer has forms of its own.
    if (event.target !== event.currentTarget) return undefined;
    if (isHeld) return setTold(true);
    if (isEmptyDraft(draft)) return field.current?.focus();
    onPublish(draft);
    return clear();
  };
  return (
    <Card>
      <form className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.words} hidden={hasOwnWords(draft)}>
          <TextArea
            ref={field}
            label={text('composer.label')}
            name="body"
            placeholder={text(draft.kind === 'QUESTION' ? 'composer.question' : 'composer.placeholder')}
            value={draft.text}
            onChange={({ currentTarget: { value } }) => setDraft((latest) => ({ ...latest, text: value }))}
            maxLength={LIMITS.postBody.max}
            onFocus={() => onBegin(true)}
          />
          <Suspense>
            {isOpen && (
              <MentionAssist
                field={field}
                territorySlug={slug}
                draft={draft}
                onChange={({ text: words, mentions }) => setDraft((latest) => ({ ...latest, text: words, mentions }))}
              />
            )}
          </Suspense>
        </div>
        <Suspense>
          {isOpen && <ComposerBody state={state} isTold={isTold} onHold={setHeld} onClose={() => onBegin(false)} />}
        </Suspense>
        <Button className={styles.publish} type="submit">
          {text('composer.publish')}
        </Button>
      </form>
    </Card>
  );
}
