import type { FragmentType } from '@apollo/client';
import { Pill } from '@rayonne/ui';
import { Suspense } from 'react';
import { graphql } from '../../gql';
import type { PostWords_PostFragment } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { BodyText } from '../../shared/mentions/body-text';
import { lazyPart } from '../../shared/release/lazy-part';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './post-card.module.css';

export const PostWords_post = graphql(/* GraphQL */ `
  fragment PostWords_post on Post {
    id
    kind
    body
    mentions {
      id
      name
      isFindable
      isOrganisation
    }
    story {
      id
      cover {
        id
      }
    }
    ...StoryTeaser_post
  }
`);

const StoryTeaser = lazyPart(() => import('./stories/story-teaser').then((module) => module.StoryTeaser), 'stories');
const StoryText = lazyPart(() => import('./stories/story-text').then((module) => module.StoryText), 'stories');

export interface PostWordsProps {
  post: FragmentType<typeof PostWords_post>;
  /** A story as a whole: on its own page. */
  whole?: boolean;
}

/** What a post says, in the way of its kind. */
export function PostWords({ post, whole }: PostWordsProps) {
  const { slug } = useMembership();
  const read = useFragmentData(PostWords_post, post);
  const { id, kind, body, mentions, story } = read;
  if (kind === 'QUESTION') return <Question post={read} />;
  if (!story) return body && <BodyText body={body} mentions={mentions} />;
  if (whole)
    return <Suspense fallback={<BodyText body={body} mentions={mentions} />}>{<StoryText post={id} />}</Suspense>;
  return (
    // As high as the teaser will be, give or take a line.
    <Suspense fallback={<div className={story.cover ? styles.coverRoom : styles.storyRoom} />}>
      <StoryTeaser post={read} to={paths.post(slug, id)} />
    </Suspense>
  );
}

/** The first line asks; what follows explains. */
function Question({ post: { body, mentions } }: { post: PostWords_PostFragment }) {
  const text = useText();
  const end = body.indexOf('\n');
  const [asked, rest] = end === -1 ? [body, ''] : [body.slice(0, end), body.slice(end + 1).trim()];
  return (
    <div className={styles.question}>
      <Pill tone="warm">{text('post.question')}</Pill>
      <div className={styles.questionTitle}>
        <BodyText body={asked} mentions={mentions} />
      </div>
      {rest && <BodyText body={rest} mentions={mentions} />}
    </div>
  );
}
