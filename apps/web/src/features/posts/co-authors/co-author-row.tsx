import { Button, Pill, VisuallyHidden } from '@rayonne/ui';
import type { CoAuthorsDialog_PostFragment } from '../../../gql/graphql';
import { useText } from '../../../shared/i18n/use-text';
import { MemberFace } from '../../../shared/people/member-face';
import { MemberLink } from '../../../shared/people/member-link';
import styles from '../../../shared/subjects/co-authors/co-authors.module.css';

export interface CoAuthorRowProps {
  coAuthor: CoAuthorsDialog_PostFragment['coAuthorships'][number];
  /** Whether the one who looks is the author. */
  isAuthor: boolean;
  busy: boolean;
  onRemove: () => void;
  onLeave: () => void;
  /** Asks them to take the post over, or not any more. */
  onOffer: (isOffered: boolean) => void;
}

/** Somebody who signs, or was asked to, with what may be done about it. */
export function CoAuthorRow({
  coAuthor: { state, member },
  isAuthor,
  busy,
  onRemove,
  onLeave,
  onOffer,
}: CoAuthorRowProps) {
  const text = useText();
  const { name } = member;
  return (
    <li className={styles.person}>
      <MemberFace member={member} size="small" />
      <span className={styles.words}>
        <MemberLink member={member} />
        {member.headline && <span className={styles.hint}>{member.headline}</span>}
      </span>
      {state !== 'ACCEPTED' && <Pill tone={state === 'DECLINED' ? 'plain' : 'warm'}>{text(`signing.${state}`)}</Pill>}
      {isAuthor && (state === 'ACCEPTED' || state === 'OFFERED') && (
        <Button variant="quiet" disabled={busy} onClick={() => onOffer(state === 'ACCEPTED')}>
          {text(state === 'ACCEPTED' ? 'signing.offer' : 'signing.takeOfferBack')}
          <VisuallyHidden> {name}</VisuallyHidden>
        </Button>
      )}
      {isAuthor && state !== 'DECLINED' && (
        <Button variant="quiet" disabled={busy} onClick={onRemove}>
          {text(state === 'INVITED' ? 'signing.takeBack' : 'signing.remove')}
          <VisuallyHidden> {name}</VisuallyHidden>
        </Button>
      )}
      {member.isViewer && (
        <Button variant="quiet" disabled={busy} onClick={onLeave}>
          {text('signing.leave')}
        </Button>
      )}
    </li>
  );
}
