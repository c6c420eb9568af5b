import { Link } from 'react-router';
import { useText } from '../i18n/use-text';
import { type LinkedMention, MentionLink } from '../people/member-link';
import { paths } from '../routing/paths';
import { useMaybeMembership } from '../session/membership';
import { partsOf } from './body-parts';
import styles from './body-text.module.css';

export interface BodyTextProps {
  body: string;
  mentions?: readonly LinkedMention[];
}

/** French keyboards have no narrow space: a mark that was typed after a plain one must not begin a line alone. */
const LOOSE_SPACE = / (?=[:;!?»])|(?<=«) /g;

/** Plain text as its author typed it, with names in the place of mention tokens, topics and safe links. */
export function BodyText({ body, mentions = [] }: BodyTextProps) {
  const text = useText();
  return (
    <p className={styles.body} dir="auto">
      {partsOf(body).map((part, index) => {
        if (part.kind === 'text') return part.text.replace(LOOSE_SPACE, '\u202F');
        if (part.kind === 'link') return <WebLink key={index} url={part.url} />;
        if (part.kind === 'topic') return <TopicLink key={index} text={part.text} topic={part.slug} />;
        const mention = mentions.find(({ id }) => id === part.id);
        return (
          <strong key={index}>
            {mention ? <MentionLink mention={mention}>@{mention.name}</MentionLink> : `@${text('mention.gone')}`}
          </strong>
        );
      })}
    </p>
  );
}

/** Outside any territory a hashtag is mere text. */
function TopicLink({ text, topic }: { text: string; topic: string }) {
  const membership = useMaybeMembership();
  return membership ? <Link to={paths.topic(membership.slug, topic)}>{text}</Link> : text;
}

/** Of the web alone: `partsOf` sees no other address. */
function WebLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow ugc">
      {url.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}
