import { Button, formatShortDay } from '@rayonne/ui';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { MemberFace } from '../../shared/people/member-face';
import { MemberLink } from '../../shared/people/member-link';
import styles from './community.module.css';
import { ConfirmButton } from './confirm-button';
import type { Stewardship } from './stewards';
import type { StewardActs } from './use-steward-acts';

export interface StewardProposalProps {
  proposal: Stewardship['proposals'][number];
  isPeer: boolean;
  acts: StewardActs;
}

/** Somebody who is proposed, and the voices so far. */
export function StewardProposal({
  proposal: { member, supporters, needed, expiresAt },
  isPeer,
  acts,
}: StewardProposalProps) {
  const text = useText();
  const locale = useLocale();
  const { id, name } = member;
  const isSupported = supporters.some(({ isViewer }) => isViewer);
  const date = formatShortDay(new Date(expiresAt), locale);
  return (
    <li className={styles.mandate}>
      <MemberFace member={member} />
      <div className={styles.who}>
        <p className={styles.name}>
          <MemberLink member={member} />
        </p>
        <p className={styles.facts}>{text('stewards.voices', { count: supporters.length, needed, date })}</p>
      </div>
      {member.isViewer && (
        <ConfirmButton
          variant="outline"
          label={text('stewards.decline')}
          title={text('stewards.declineTitle')}
          onConfirm={() => acts.withdraw(id)}
        >
          {text('stewards.declineText')}
        </ConfirmButton>
      )}
      {isPeer && !member.isViewer && isSupported && (
        <Button
          variant="quiet"
          aria-label={text('stewards.takeBackOf', { name })}
          onClick={() => void acts.withdraw(id)}
        >
          {text('stewards.takeBack')}
        </Button>
      )}
      {isPeer && !member.isViewer && !isSupported && (
        <Button variant="soft" aria-label={text('stewards.supportOf', { name })} onClick={() => void acts.support(id)}>
          {text('stewards.support')}
        </Button>
      )}
    </li>
  );
}
