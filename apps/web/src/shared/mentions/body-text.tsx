import { useText } from '../i18n/use-text';
import { MemberLink } from '../people/member-link';
import { partsOf, type Mentioned } from './mention-tokens';
import styles from './body-text.module.css';

export interface BodyTextProps {
  body: string;
  mentions?: readonly Mentioned[];
}

/** Plain text as its author typed it, with names in the place of mention tokens and safe links. */
export function BodyText({ body, mentions = [] }: BodyTextProps) {
  const text = useText();
  return (
    <p className={styles.body} dir="auto">
      {partsOf(body).map((part, index) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'link') return <OutsideLink key={index} url={part.url} />;
        const name = mentions.find((member) => member.id === part.id)?.name;
        return (
          <strong key={index}>
            {name ? (
              <MemberLink id={part.id} within>
                @{name}
              </MemberLink>
            ) : (
              `@${text('mention.gone')}`
            )}
          </strong>
        );
      })}
    </p>
  );
}

function OutsideLink({ url }: { url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow ugc">
      {url.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}
