import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { IconButton, useToast } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { failureOf, failureText } from '../../../shared/graphql/failure';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { LinkCard } from './link-card';
import styles from './link-card.module.css';
import { VideoCard } from './video-card';

export const PostLink_post = graphql(/* GraphQL */ `
  fragment PostLink_post on Post {
    id
    viewerCan {
      edit
    }
    linkPreview {
      id
      url
      title
      description
      siteName
      image {
        id
        color
        preview
        small: url(width: 480)
        medium: url(width: 960)
      }
      video {
        provider
        player
      }
    }
  }
`);

const RemoveLinkPreview = graphql(/* GraphQL */ `
  mutation RemoveLinkPreview($post: ID!) {
    removeLinkPreview(post: $post) {
      id
      ...PostLink_post
    }
  }
`);

/** The card of the link in a post; its author may put it away. */
export function PostLink({ post }: { post: FragmentType<typeof PostLink_post> }) {
  const text = useText();
  const toast = useToast();
  const { id, viewerCan, linkPreview } = useFragmentData(PostLink_post, post);
  const [remove, { loading }] = useMutation(RemoveLinkPreview, { variables: { post: id } });
  if (!linkPreview) return null;
  const putAway = async () => {
    try {
      await remove();
      toast({ text: text('link.removed') });
    } catch (error) {
      toast({ text: text(failureText(failureOf(error))) });
    }
  };
  const { video, ...card } = linkPreview;
  return (
    <div className={styles.place}>
      {video ? <VideoCard card={card} video={video} /> : <LinkCard card={card} />}
      {viewerCan.edit && (
        <span className={styles.remove}>
          <IconButton icon="close" label={text('link.remove')} busy={loading} onClick={() => void putAway()} />
        </span>
      )}
    </div>
  );
}
