import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useDraft } from '../drafts/use-draft';
import { Form } from '../forms/form';
import { useForm } from '../forms/use-form';
import { useText } from '../i18n/use-text';
import { MentionField } from '../mentions/mention-field';
import { toWire, type MentionDraft } from '../mentions/mention-tokens';
import { useMembership } from '../session/membership';
import { addComment, type CachedSubject } from './comment-cache';
import styles from './discussion.module.css';

const Comment = graphql(/* GraphQL */ `
  mutation Comment($input: CommentInput!) {
    comment(input: $input) {
      id
      ...CommentItem_comment
    }
  }
`);

const EMPTY: MentionDraft = { text: '', mentions: [] };
const isEmpty = ({ text }: MentionDraft) => text.trim() === '';

export function CommentForm({ subject, authorName }: { subject: CachedSubject; authorName: string }) {
  const text = useText();
  const { memberId, slug } = useMembership();
  const { draft, setDraft, clear } = useDraft(`comment.${memberId}.${subject.id}`, EMPTY, isEmpty);
  const [comment] = useMutation(Comment);
  const form = useForm({
    read: () => toWire(draft).trim(),
    check: (body) => ({ body: body ? undefined : ['form.required'] }),
    submit: async (body, intent) => {
      await comment({
        variables: { input: { subject: subject.id, body } },
        context: { intent },
        update: (cache, { data }) => data && addComment(cache, subject, data.comment.id),
      });
      clear();
    },
  });
  return (
    <Form form={form} className={styles.form}>
      <MentionField
        label={text('comment.label')}
        name="body"
        placeholder={text('comment.placeholder', { name: authorName })}
        territorySlug={slug}
        draft={draft}
        onChange={setDraft}
        maxLength={LIMITS.commentBody.max}
        error={form.errorOf('body')}
      />
      <Button className={styles.send} type="submit" variant="soft" busy={form.busy}>
        {text('comment.send')}
      </Button>
    </Form>
  );
}
