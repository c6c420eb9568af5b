import { useText } from '../i18n/use-text';
import { type LinkedMember, MemberLink } from '../people/member-link';
import { partsOf } from './body-parts';
import styles from './body-text.module.css';

export interface BodyTextProps {
  body: string;
  mentions?: readonly LinkedMember[];
}

/** French keyboards have no narrow space: a mark that was typed after a plain one must not begin a line alone. */
const LOOSE_SPACE = / (?=[:;!?»])|(?<=«) /g;

/** Plain text as its author typed it, with names in the place of mention tokens and safe links. */
export function BodyText({ body, mentions = [] }: BodyTextProps) {
  const text = useText();
  return (
    <p className={styles.body} dir="auto">
      {partsOf(body).map((part, index) => {
        if (part.kind === 'text') return part.text.replace(LOOSE_SPACE, '\u202F');
        if (part.kind === 'link') return <OutsideLink key={index} url={part.url} />;
        const member = mentions.find(({ id }) => id === part.id);
        return (
          <strong key={index}>
            {member ? (
              <MemberLink member={member} within>
                @{member.name}
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
