import type { FragmentType } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { LIMITS } from '@rayonne/contracts';
import { Button, Skeleton } from '@rayonne/ui';
import { Suspense, useCallback, useState } from 'react';
import { graphql } from '../../gql';
import type { PostKind, PostMediaInput } from '../../gql/graphql';
import { Form } from '../../shared/forms/form';
import { useForm } from '../../shared/forms/use-form';
import { useText } from '../../shared/i18n/use-text';
import { MentionField } from '../../shared/mentions/mention-field';
import { toDraft, toWire, type Mentioned } from '../../shared/mentions/mention-tokens';
import { lazyPart } from '../../shared/release/lazy-part';
import { useMembership } from '../../shared/session/membership';
import { useSettings } from '../../shared/subjects/settings/use-settings';
import { SettingsDisclosure } from '../../shared/subjects/settings/settings-disclosure';
import type { Settings_subject } from '../../shared/subjects/settings/settings';
import { EditingMedia } from './editing-media';
import styles from './post-editor.module.css';

const EditPost = graphql(/* GraphQL */ `
  mutation EditPost($input: EditPostInput!) {
    editPost(input: $input) {
      id
      ...PostCard_post
    }
  }
`);

const LatestPost = graphql(/* GraphQL */ `
  query LatestPost($id: ID!) {
    post(id: $id) {
      id
      version
    }
  }
`);

export interface PostEditorProps {
  post: { id: string; kind: PostKind; body: string; version: number; mentions: readonly Mentioned[] };
  subject: FragmentType<typeof Settings_subject>;
  onDone: () => void;
}

const StoryRewriting = lazyPart(
  () => import('./stories/story-rewriting').then((module) => module.StoryRewriting),
  'stories',
);

/** Edits a post in its place, in the way of its kind. */
export function PostEditor(props: PostEditorProps) {
  const text = useText();
  const { post, subject, onDone } = props;
  if (post.kind !== 'STORY') return <WordsEditor {...props} />;
  return (
    <Suspense fallback={<Skeleton label={text('app.loading')} rows={2} />}>
      <StoryRewriting post={post.id} subject={subject} onDone={onDone} />
    </Suspense>
  );
}

function WordsEditor({ post, subject, onDone }: PostEditorProps) {
  const text = useText();
  const { slug } = useMembership();
  const [draft, setDraft] = useState(() => toDraft(post.body, post.mentions));
  const settings = useSettings(subject);
  const [media, setMedia] = useState<PostMediaInput>();
  const [held, setHeld] = useState<string>();
  const hold = useCallback((reason?: string) => setHeld(reason), []);
  const [version, setVersion] = useState(post.version);
  const client = useApolloClient();
  const [editPost] = useMutation(EditPost);
  const form = useForm({
    read: () => toWire(draft).trim(),
    // A post that shows something, or shares it, may go without words: the server knows whether this one does.
    check: (body) => ({ body: body || media || post.kind === 'SHARE' ? undefined : ['form.required'] }),
    submit: async (body, intent) => {
      const input = { id: post.id, body, version, ...(media && { media }), ...settings.changed };
      await editPost({ variables: { input }, context: { intent } });
      onDone();
    },
    readAgain: async () => {
      const { data } = await client.query({
        query: LatestPost,
        variables: { id: post.id },
        fetchPolicy: 'no-cache',
      });
      setVersion((before) => data?.post?.version ?? before);
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
      <EditingMedia post={post.id} changed={media} onChange={setMedia} onHold={hold} />
      {post.kind === 'POLL' && <p className={styles.hint}>{text('post.pollStays')}</p>}
      <SettingsDisclosure {...settings.fields} errorOf={form.errorOf} />
      <div className={styles.actions}>
        <Button variant="quiet" onClick={onDone}>
          {text('action.cancel')}
        </Button>
        {held && <p className={styles.hint}>{held}</p>}
        <Button type="submit" busy={form.busy} disabled={held !== undefined}>
          {text('action.save')}
        </Button>
      </div>
    </Form>
  );
}
