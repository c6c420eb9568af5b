import { useQuery } from '@apollo/client/react';
import { Button, ErrorState, Skeleton } from '@rayonne/ui';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useText } from '../../../shared/i18n/use-text';
import { RichText } from '../../../shared/rich-text/rich-text';
import { STORY_TEXT } from './reading-progress';
import { StoryTextDocument } from './story-document';
import { richImage } from './story-images';

/** The whole of a story. */
export function StoryText({ post }: { post: string }) {
  const text = useText();
  const { data, error, refetch } = useQuery(StoryTextDocument, { variables: { id: post } });
  const story = data?.post?.story;
  if (!story) {
    return error ? (
      <ErrorState
        title={text(failureText(failureOf(error)))}
        actions={<Button onClick={() => void refetch()}>{text('action.retry')}</Button>}
      />
    ) : (
      <Skeleton label={text('app.loading')} rows={2} />
    );
  }
  const { document, images } = story.content;
  return (
    <div {...{ [STORY_TEXT]: '' }}>
      <RichText document={document} members={data.post?.mentions ?? []} image={(id) => richImage(images, id)} />
    </div>
  );
}
