import type { FragmentType } from '@apollo/client';
import { Card, MenuButton, Skeleton } from '@rayonne/ui';
import { Suspense, useId, useState } from 'react';
import { graphql } from '../../gql';
import { Discussion } from '../../shared/discussions/discussion';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { lazyPart } from '../../shared/release/lazy-part';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { Byline } from '../../shared/subjects/byline';
import { SubjectTags } from '../../shared/subjects/standing/subject-tags';
import { useStanding } from '../../shared/subjects/standing/use-standing';
import { usePostActs } from './history/use-post-acts';
import { useAskWhySeen } from '../../shared/subjects/why-seen';
import { LinkPlace } from './links/link-place';
import { MediaPlace } from './media/media-place';
import { useSigning } from './co-authors/use-signing';
import styles from './post-card.module.css';
import { PostWords } from './post-words';

export const PostCard_post = graphql(/* GraphQL */ `
  fragment PostCard_post on Post {
    id
    kind
    body
    language
    version
    author {
      id
      name
    }
    mentions {
      id
      name
      isFindable
      isOrganisation
    }
    shared {
      subject {
        id
        ...SharedContent_subject
      }
    }
    acceptedAnswer {
      id
      ...AcceptedAnswer_comment
    }
    poll {
      id
      options {
        position
      }
      ...PollPanel_poll
    }
    media {
      images {
        id
        width
        height
      }
      documents {
        id
      }
    }
    viewerCan {
      edit
      delete
      archive
    }
    viewerCoAuthorState
    linkPreview {
      id
      video {
        provider
      }
    }
    ...PostMedia_post
    ...PostWords_post
    ...PostLink_post
    ...Byline_subject
    ...Discussion_subject
    ...Settings_subject
    ...Standing_subject
    ...SubjectTags_subject
  }
`);

const PollPanel = lazyPart(() => import('./polls/poll-panel').then((module) => module.PollPanel), 'polls');
const PostLink = lazyPart(() => import('./links/post-link').then((module) => module.PostLink), 'gallery');
const PostMedia = lazyPart(() => import('./media/post-media').then((module) => module.PostMedia), 'gallery');
const SharedContent = lazyPart(
  () => import('../../shared/sharing/shared-content').then((module) => module.SharedContent),
  'discussions',
);
const AcceptedAnswer = lazyPart(
  () => import('../../shared/discussions/comments/accepted/accepted-answer').then((module) => module.AcceptedAnswer),
  'discussions',
);
const VersionsDialog = lazyPart(() => import('./post-dialogs').then((module) => module.VersionsDialog), 'composer');
const PostEditor = lazyPart(
  () => import('./post-dialogs').then((module) => module.PostEditor),
  'contents',
  'attachments',
  'gallery',
);

export interface PostCardProps {
  post: FragmentType<typeof PostCard_post>;
  /** With its comments unfolded: on its own page. */
  open?: boolean;
  onDeleted?: () => void;
}

export function PostCard({ post, open, onDeleted }: PostCardProps) {
  const text = useText();
  const nameId = useId();
  const wordsId = useId();
  const { slug } = useMembership();
  const read = useFragmentData(PostCard_post, post);
  const standing = useStanding(read);
  const signing = useSigning(read);
  const { id, kind, body, language, version, author, mentions, poll, media, viewerCan } = read;
  const { linkPreview, acceptedAnswer, shared } = read;
  const [editing, setEditing] = useState(false);
  const [isTracing, setTracing] = useState(false);
  const askWhy = useAskWhySeen();
  const { archive, remove } = usePostActs(id, onDeleted);
  const actions = [
    askWhy && { label: text('feed.why'), run: () => askWhy(id) },
    viewerCan.edit && { label: text('action.edit'), run: () => setEditing(true) },
    viewerCan.archive && { label: text('post.archive'), run: archive },
    ...signing.actions,
    ...standing.actions,
    viewerCan.delete && { label: text('action.delete'), danger: true, run: remove },
  ].filter((action) => action !== false && action !== undefined);
  return (
    <Card as="article" aria-labelledby={nameId} className={styles.card}>
      <Byline subject={read} to={paths.post(slug, id)} nameId={nameId} onEdited={() => setTracing(true)}>
        {actions.length > 0 && <MenuButton label={text('post.menu', { name: author.name })} actions={actions} />}
      </Byline>
      <SubjectTags subject={read} />
      {signing.parts}
      {standing.note}
      {editing ? (
        <Suspense fallback={<Skeleton label={text('app.loading')} rows={1} />}>
          <PostEditor post={{ id, kind, body, version, mentions }} subject={read} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        <div id={wordsId} lang={language}>
          <PostWords post={read} whole={open} />
        </div>
      )}
      {poll && (
        // As high as the poll will be, give or take a line: what is below does not move when it comes.
        <Suspense fallback={<div style={{ minHeight: `${7 + poll.options.length * 3.25}rem` }} />}>
          <PollPanel poll={poll} questionId={wordsId} />
        </Suspense>
      )}
      {media && (
        <Suspense fallback={<MediaPlace media={media} />}>
          <PostMedia post={read} />
        </Suspense>
      )}
      {shared && (
        <Suspense fallback={<div style={{ minHeight: '11rem' }} />}>
          <SharedContent subject={shared.subject} />
        </Suspense>
      )}
      {acceptedAnswer && (
        <Suspense fallback={<div style={{ minHeight: '7rem' }} />}>
          <AcceptedAnswer comment={acceptedAnswer} path={paths.post(slug, id)} />
        </Suspense>
      )}
      {isTracing && (
        <Suspense>
          <VersionsDialog id={id} onClose={() => setTracing(false)} />
        </Suspense>
      )}
      {linkPreview && (
        <Suspense fallback={<LinkPlace isVideo={linkPreview.video !== null} />}>
          <PostLink post={read} />
        </Suspense>
      )}
      <Discussion subject={read} open={open} />
      {standing.dialog}
    </Card>
  );
}
