import type { FragmentType } from '@apollo/client';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { BodyText } from '../../../shared/mentions/body-text';
import styles from './story.module.css';

export const StoryTeaser_post = graphql(/* GraphQL */ `
  fragment StoryTeaser_post on Post {
    id
    body
    mentions {
      id
      name
      isFindable
      isOrganisation
    }
    story {
      id
      title
      minutes
      cover {
        id
        alt
        color
        preview
        small: url(width: 480)
        medium: url(width: 960)
      }
    }
  }
`);

/** A story in a list: its cover, its title, its first words, and how long it is. */
export function StoryTeaser({ post, to }: { post: FragmentType<typeof StoryTeaser_post>; to: string }) {
  const text = useText();
  const { body, mentions, story } = useFragmentData(StoryTeaser_post, post);
  if (!story) return null;
  const { title, minutes, cover } = story;
  return (
    <div className={styles.teaser}>
      {cover && (
        <img
          className={styles.teaserCover}
          src={cover.medium}
          srcSet={`${cover.small} 480w, ${cover.medium} 960w`}
          sizes="(width < 48em) 100vw, 40rem"
          style={{ backgroundColor: cover.color, backgroundImage: cover.preview ? `url(${cover.preview})` : undefined }}
          alt={cover.alt}
          loading="lazy"
          decoding="async"
        />
      )}
      <p className={styles.kicker}>
        {text('story.kind')} · {text('story.minutes', { count: minutes })}
      </p>
      <h3 className={styles.teaserTitle} dir="auto">
        <Link to={to}>{title}</Link>
      </h3>
      <BodyText body={body} mentions={mentions} />
      <Link className={styles.more} to={to} aria-label={text('story.readTitle', { title })}>
        {text('story.read')}
      </Link>
    </div>
  );
}
