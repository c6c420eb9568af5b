import type { FragmentType } from '@apollo/client';
import { ContourLines } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useText } from '../../../shared/i18n/use-text';
import { PageHeading } from '../../../shared/routing/page-heading';
import { useMembership } from '../../../shared/session/membership';
import { ReadingProgress } from './reading-progress';
import styles from './story.module.css';

export const StoryHead_post = graphql(/* GraphQL */ `
  fragment StoryHead_post on Post {
    id
    author {
      id
      name
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
        medium: url(width: 960)
        large: url(width: 1600)
      }
    }
  }
`);

/** Where a story opens: its picture or, without one, the relief of its territory; its title and its length. */
export function StoryHead({ post }: { post: FragmentType<typeof StoryHead_post> }) {
  const text = useText();
  const { slug } = useMembership();
  const { author, story } = useFragmentData(StoryHead_post, post);
  if (!story) return null;
  const { title, minutes, cover } = story;
  return (
    <div className={styles.head}>
      <ReadingProgress />
      {cover ? (
        <img
          className={styles.cover}
          src={cover.large}
          srcSet={`${cover.medium} 960w, ${cover.large} 1600w`}
          sizes="(width < 48em) 100vw, 60rem"
          style={{ backgroundColor: cover.color, backgroundImage: cover.preview ? `url(${cover.preview})` : undefined }}
          alt={cover.alt}
        />
      ) : (
        <div className={styles.relief}>
          <ContourLines code={slug} />
        </div>
      )}
      <div className={styles.title} dir="auto">
        <PageHeading
          title={title}
          subtitle={text('story.facts', { name: author.name, minutes: text('story.minutes', { count: minutes }) })}
        />
      </div>
    </div>
  );
}
