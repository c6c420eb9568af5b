import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { Form } from '../../forms/form';
import { useForm } from '../../forms/use-form';
import { useText } from '../../i18n/use-text';
import { MentionField } from '../../mentions/mention-field';
import { toDraft, toWire, type Mentioned } from '../../mentions/mention-tokens';
import { useMembership } from '../../session/membership';
import styles from './comments.module.css';

const EditComment = graphql(/* GraphQL */ `
  mutation EditComment($input: EditCommentInput!) {
    editComment(input: $input) {
      id
      ...CommentItem_comment
    }
  }
`);

export interface CommentEditorProps {
  comment: { id: string; body: string; version: number; mentions: readonly Mentioned[] };
  onDone: () => void;
}

/** Edits a comment in its place. */
export function CommentEditor({ comment, onDone }: CommentEditorProps) {
  const text = useText();
  const { slug } = useMembership();
  const [draft, setDraft] = useState(() => toDraft(comment.body, comment.mentions));
  const [editComment] = useMutation(EditComment);
  const form = useForm({
    read: () => toWire(draft).trim(),
    check: (body) => ({ body: body ? undefined : ['form.required'] }),
    submit: async (body, intent) => {
      const input = { id: comment.id, body, version: comment.version };
      if (body !== comment.body) await editComment({ variables: { input }, context: { intent } });
      onDone();
    },
  });
  return (
    <Form form={form} className={styles.form}>
      <MentionField
        takesFocus
        label={text('comment.editLabel')}
        name="body"
        territorySlug={slug}
        draft={draft}
        onChange={setDraft}
        maxLength={LIMITS.commentBody.max}
        error={form.errorOf('body')}
      />
      <p className={styles.hint}>{text('comment.editHint')}</p>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onDone}>
          {text('action.cancel')}
        </Button>
        <Button type="submit" variant="soft" busy={form.busy}>
          {text('action.save')}
        </Button>
      </div>
    </Form>
  );
}
