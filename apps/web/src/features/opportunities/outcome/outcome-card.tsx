import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Button, Card, formatDay, Icon } from '@rayonne/ui';
import type { OutcomeCard_OpportunityFragment } from '../../../gql/graphql';
import { useActTools } from '../../../shared/acts/act-tools';
import { useFragmentData } from '../../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../../shared/i18n/use-text';
import { MemberFace } from '../../../shared/people/member-face';
import { MemberLink } from '../../../shared/people/member-link';
import { ConfirmOutcome, LeaveOutcome, OutcomeCard_opportunity } from './outcome-documents';
import { OUTCOME_LABELS } from './outcome-kinds';
import styles from './outcome.module.css';
import { StoryPart } from './story-part';

type Outcome = NonNullable<OutcomeCard_OpportunityFragment['outcome']>;

/** What it came to, with whom and thanks to whom; whoever is named may take their name off. */
export function OutcomeCard({ opportunity }: { opportunity: FragmentType<typeof OutcomeCard_opportunity> }) {
  const text = useText();
  const locale = useLocale();
  const { id, title, outcome } = useFragmentData(OutcomeCard_opportunity, opportunity);
  if (!outcome) return null;
  const { kind, concludedAt, partner, partnerWords, thanks } = outcome;
  return (
    <Card as="section" aria-labelledby="outcome-title" className={styles.outcome}>
      <h2 id="outcome-title" className={styles.title}>
        <Icon name="check" />
        {text('outcome.title', { kind: text(OUTCOME_LABELS[kind]) })}
      </h2>
      <p className={styles.facts}>{text('outcome.since', { date: formatDay(new Date(concludedAt), locale) })}</p>
      {partner && (
        <p className={styles.person}>
          <MemberFace member={partner} size="small" />
          <span>
            {text('outcome.with')} <MemberLink member={partner} />
          </span>
        </p>
      )}
      {partnerWords && <p>{text('outcome.withWords', { words: partnerWords })}</p>}
      <Amount outcome={outcome} />
      {thanks && <blockquote className={styles.thanks}>{thanks}</blockquote>}
      <Credits credits={outcome.credits} />
      <Naming id={id} outcome={outcome} />
      <StoryPart id={id} title={title} outcome={outcome} />
    </Card>
  );
}

function Amount({ outcome: { amountMin, amountMax } }: { outcome: Outcome }) {
  const text = useText();
  if (amountMin === null && amountMax === null) return null;
  const [min, max] = [amountMin ?? amountMax!, amountMax ?? amountMin!];
  return (
    <p className={styles.facts}>
      {min === max ? text('outcome.amount', { min }) : text('outcome.amounts', { min, max })}
    </p>
  );
}

function Credits({ credits }: { credits: Outcome['credits'] }) {
  const text = useText();
  if (credits.length === 0) return null;
  return (
    <div className={styles.credits}>
      <h3 className={styles.subtitle}>{text('outcome.thanksTo')}</h3>
      <ul className={styles.people}>
        {credits.map(({ member, role }) => (
          <li key={member.id} className={styles.person}>
            <MemberFace member={member} size="small" />
            <span>
              <MemberLink member={member} />
              {', '}
              {text(role === 'INTRODUCED' ? 'outcome.introduced' : 'outcome.relayed')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To whoever is named: to agree, or to have their name taken off. */
function Naming({ id, outcome }: { id: string; outcome: Outcome }) {
  const { text, toast, fail } = useActTools();
  const [confirm, confirming] = useMutation(ConfirmOutcome, { variables: { id } });
  const [leave, leaving] = useMutation(LeaveOutcome, { variables: { id } });
  const { isViewerPartner, isPartnerConfirmed, credits } = outcome;
  const isCredited = credits.some(({ member }) => member.isViewer);
  if (!isViewerPartner && !isCredited) return null;
  const agree = () => confirm().then(() => toast({ text: text('outcome.confirmed') }), fail);
  const goAway = () => leave().then(() => toast({ text: text('outcome.left') }), fail);
  const asks = isViewerPartner && !isPartnerConfirmed;
  return (
    <div className={styles.naming}>
      <p>{text(asks ? 'outcome.agreeAsked' : 'outcome.youAreNamed')}</p>
      <div className={styles.actions}>
        {asks && (
          <Button busy={confirming.loading} onClick={() => void agree()}>
            {text('outcome.agree')}
          </Button>
        )}
        <Button variant="quiet" busy={leaving.loading} onClick={() => void goAway()}>
          {text('outcome.leave')}
        </Button>
      </div>
    </div>
  );
}
