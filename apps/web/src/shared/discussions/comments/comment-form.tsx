import { LIMITS } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { useDraft } from '../../drafts/use-draft';
import { Form } from '../../forms/form';
import { useForm } from '../../forms/use-form';
import { useText } from '../../i18n/use-text';
import { MentionField } from '../../mentions/mention-field';
import { toWire, type MentionDraft } from '../../mentions/mention-tokens';
import { useMembership } from '../../session/membership';
import styles from './comments.module.css';
import type { Answered } from './pending/pending-comments';

const EMPTY: MentionDraft = { text: '', mentions: [] };
const isEmpty = ({ text }: MentionDraft) => text.trim() === '';

export interface CommentFormProps {
  subjectId: string;
  /** Who is spoken to. */
  name: string;
  /** Set for an answer: it opens on its field, and can be closed. */
  answered?: Answered;
  onSend: (draft: MentionDraft) => void;
  onClose?: () => void;
}

/** What is written keeps itself on the device, for each comment that one answers. */
export function CommentForm({ subjectId, name, answered, onSend, onClose }: CommentFormProps) {
  const text = useText();
  const { memberId, slug } = useMembership();
  const place = ['comment', memberId, subjectId, answered?.id].filter(Boolean).join('.');
  const { draft, setDraft, clear } = useDraft(place, EMPTY, isEmpty);
  const isAnswer = answered !== undefined;
  const form = useForm({
    read: () => toWire(draft).trim(),
    check: (body) => ({ body: body ? undefined : ['form.required'] }),
    submit: () => {
      onSend(draft);
      clear();
      return Promise.resolve();
    },
  });
  return (
    <Form form={form} className={styles.form}>
      <MentionField
        takesFocus={isAnswer}
        label={text(isAnswer ? 'comment.answerLabel' : 'comment.label', { name })}
        name="body"
        placeholder={text('comment.placeholder', { name })}
        territorySlug={slug}
        draft={draft}
        onChange={setDraft}
        maxLength={LIMITS.commentBody.max}
        error={form.errorOf('body')}
      />
      <div className={styles.actions}>
        {onClose && (
          <Button variant="quiet" onClick={onClose}>
            {text('action.cancel')}
          </Button>
        )}
        <Button type="submit" variant="soft" busy={form.busy}>
          {text(isAnswer ? 'comment.sendAnswer' : 'comment.send')}
        </Button>
      </div>
    </Form>
  );
}
