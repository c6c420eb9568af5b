import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { MentionField } from '../../shared/mentions/mention-field';
import { toDraft, toWire, type Mentioned } from '../../shared/mentions/mention-tokens';
import { useMembership } from '../../shared/session/membership';
import { useSettings } from '../../shared/subjects/settings/use-settings';
import { SettingsDisclosure } from '../../shared/subjects/settings/settings-disclosure';
import type { Settings_subject } from '../../shared/subjects/settings/settings';
import styles from './post-editor.module.css';

const EditPost = graphql(/* GraphQL */ `
  mutation EditPost($input: EditPostInput!) {
    editPost(input: $input) {
      id
      ...PostCard_post
    }
  }
`);

export interface PostEditorProps {
  post: { id: string; body: string; version: number; mentions: readonly Mentioned[] };
  subject: FragmentType<typeof Settings_subject>;
  onDone: () => void;
}

/** Edits a post in its place. */
export function PostEditor({ post, subject, onDone }: PostEditorProps) {
  const text = useText();
  const { slug } = useMembership();
  const [draft, setDraft] = useState(() => toDraft(post.body, post.mentions));
  const settings = useSettings(subject);
  const [editPost] = useMutation(EditPost);
  const form = useForm({
    read: () => toWire(draft).trim(),
    check: (body) => ({ body: body ? undefined : ['form.required'] }),
    submit: async (body, intent) => {
      const input = { id: post.id, body, version: post.version, ...settings.changed };
      await editPost({ variables: { input }, context: { intent } });
      onDone();
    },
  });
  return (
    <Form form={form} className={styles.form}>
      <MentionField
        label={text('post.editTitle')}
        name="body"
        territorySlug={slug}
        draft={draft}
        onChange={setDraft}
        maxLength={LIMITS.postBody.max}
        error={form.errorOf('body')}
      />
      <SettingsDisclosure {...settings.fields} errorOf={form.errorOf} />
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onDone}>
          {text('action.cancel')}
        </Button>
        <Button type="submit" busy={form.busy}>
          {text('action.save')}
        </Button>
      </div>
    </Form>
  );
}
