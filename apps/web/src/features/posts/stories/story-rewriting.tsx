import type { FragmentType } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, ErrorState, Skeleton } from '@rayonne/ui';
import { useState } from 'react';
import { graphql } from '../../../gql';
import type { StoryInput } from '../../../gql/graphql';
import { Form } from '../../../shared/forms/form';
import { useForm } from '../../../shared/forms/use-form';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import type { Mentioned } from '../../../shared/mentions/mention-tokens';
import type { Settings_subject } from '../../../shared/subjects/settings/settings';
import { SettingsDisclosure } from '../../../shared/subjects/settings/settings-disclosure';
import { useSettings } from '../../../shared/subjects/settings/use-settings';
import editorStyles from '../post-editor.module.css';
import { StoryFields, storyFault } from './editor/story-fields';
import { StoryTextDocument } from './story-document';

const EditStory = graphql(/* GraphQL */ `
  mutation EditStory($input: EditPostInput!) {
    editPost(input: $input) {
      id
      mentions {
        id
        name
        isFindable
        isOrganisation
      }
      story {
        id
        content {
          document
          images {
            id
            width
            height
            small: url(width: 480)
            medium: url(width: 960)
            large: url(width: 1600)
          }
        }
      }
      ...PostCard_post
    }
  }
`);

interface RewrittenStory {
  id: string;
  version: number;
  story: StoryInput;
  members: readonly Mentioned[];
}

export interface StoryRewritingProps {
  /** Id of the post. */
  post: string;
  subject: FragmentType<typeof Settings_subject>;
  onDone: () => void;
}

/** Writes a published story anew, where it stands. */
export function StoryRewriting({ post, subject, onDone }: StoryRewritingProps) {
  const text = useText();
  const { data, error, refetch } = useQuery(StoryTextDocument, {
    variables: { id: post },
    fetchPolicy: 'network-only',
  });
  const read = data?.post;
  if (error) {
    return (
      <ErrorState
        title={text(failureText(failureOf(error)))}
        actions={<Button onClick={() => void refetch()}>{text('action.retry')}</Button>}
      />
    );
  }
  if (!read?.story) return <Skeleton label={text('app.loading')} rows={2} />;
  const { title, cover, content } = read.story;
  const story = {
    title,
    document: content.document,
    cover: cover && { upload: cover.id, alt: cover.alt },
  };
  const before = { id: post, version: read.version, story, members: read.mentions };
  return <StoryForm post={before} subject={subject} onDone={onDone} readAgain={refetch} />;
}

interface StoryFormProps extends Omit<StoryRewritingProps, 'post'> {
  post: RewrittenStory;
  readAgain: () => Promise<unknown>;
}

function StoryForm({ post, subject, onDone, readAgain }: StoryFormProps) {
  const text = useText();
  const [story, setStory] = useState(post.story);
  const settings = useSettings(subject);
  const [edit] = useMutation(EditStory);
  const form = useForm({
    read: () => story,
    check: (written) => {
      const fault = storyFault(written);
      return { story: fault && [fault] };
    },
    submit: async (written, intent) => {
      const input = { id: post.id, version: post.version, body: '', story: written, ...settings.changed };
      await edit({ variables: { input }, context: { intent } });
      onDone();
    },
    readAgain,
  });
  return (
    <Form form={form} className={editorStyles.form}>
      <div id="story" tabIndex={-1}>
        <StoryFields story={story} members={post.members} onChange={setStory} onMention={() => undefined} />
      </div>
      <SettingsDisclosure {...settings.fields} errorOf={form.errorOf} />
      <div className={editorStyles.actions}>
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
