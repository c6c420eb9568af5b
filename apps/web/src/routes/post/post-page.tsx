import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { useSubjectUpdates } from '../../features/feed/use-subject-updates';
import { PostCard } from '../../features/posts/post-card';
import { StoryHead } from '../../features/posts/stories/story-head';
import { graphql } from '../../gql';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { useCountView } from '../../shared/subjects/standing/use-count-view';

const PostDocument = graphql(/* GraphQL */ `
  query Post($id: ID!) {
    post(id: $id) {
      id
      author {
        id
        name
      }
      story {
        id
      }
      ...StoryHead_post
      ...PostCard_post
    }
  }
`);

/** One post with its comments: where links and notices lead. */
export function PostPage() {
  const text = useText();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { slug } = useMembership();
  const { data, error, refetch } = useQuery(PostDocument, { variables: { id } });
  useSubjectUpdates();
  useCountView(data?.post?.id);
  if (!data?.post) return <PageState isMissing={data?.post === null} error={error} onRetry={refetch} />;
  return (
    <PageFrame back={paths.home(slug)}>
      {data.post.story ? (
        <StoryHead post={data.post} />
      ) : (
        <PageHeading title={text('post.page', { name: data.post.author.name })} />
      )}
      <PostCard key={id} post={data.post} open onDeleted={() => void navigate(paths.home(slug))} />
    </PageFrame>
  );
}
