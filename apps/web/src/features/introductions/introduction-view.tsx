import { Button, buttonClass, Card, formatShortDay, Pill } from '@rayonne/ui';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Introduction_IntroductionFragment, IntroductionOutcome } from '../../gql/graphql';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './introductions.module.css';
import { PassOnForm } from './pass-on-form';
import { Trail } from './trail';
import { STATE_TONE } from './use-introduction-words';
import { useIntroductionActs } from './use-introduction-acts';

interface Shown {
  introduction: Introduction_IntroductionFragment;
}

/** An introduction in full: who, in which words, and what the viewer can do about it. */
export function IntroductionView({ introduction }: Shown) {
  const text = useText();
  const { slug } = useMembership();
  const { state, role, opportunity } = introduction;
  return (
    <Card className={styles.card}>
      <div className={styles.head}>
        <Pill tone={STATE_TONE[state]}>{text(`introduction.state.${state}`)}</Pill>
        <Trail introduction={introduction} />
      </div>
      {opportunity && (
        <p>
          <Link to={paths.opportunity(slug, opportunity.id)}>
            {text('introduction.aboutOpportunity', { title: opportunity.title })}
          </Link>
        </p>
      )}
      <Words introduction={introduction} />
      {state === 'TO_DECIDE' && role === 'INTRODUCER' && <PassOnForm introduction={introduction} />}
      <Actions introduction={introduction} />
      <Outcome introduction={introduction} />
    </Card>
  );
}

function Words({ introduction }: Shown) {
  const text = useText();
  const { role, context, passedOn, requester, introducers } = introduction;
  const own = introducers.findIndex(({ isViewer }) => isViewer);
  const author = role === 'TARGET' ? introducers.at(-1)! : (introducers[own - 1] ?? requester);
  return (
    <>
      <Quoted
        title={
          role === 'REQUESTER' ? text('introduction.yourWords') : text('introduction.words', { name: author.name })
        }
      >
        {context}
      </Quoted>
      {passedOn && (
        <Quoted title={text(role === 'REQUESTER' ? 'introduction.presented' : 'introduction.passedOn')}>
          {passedOn}
        </Quoted>
      )}
    </>
  );
}

function Quoted({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <p className={styles.words}>{children}</p>
    </section>
  );
}

function Actions({ introduction: { id, state, role, expiresAt, conversationId } }: Shown) {
  const text = useText();
  const locale = useLocale();
  const acts = useIntroductionActs(id);
  if (conversationId) {
    return (
      <p>
        <Link className={buttonClass()} to={paths.conversation(conversationId)}>
          {text('introduction.open')}
        </Link>
      </p>
    );
  }
  if (state === 'EXPIRED')
    return role === 'REQUESTER' && <p className={styles.muted}>{text('introduction.expired')}</p>;
  if (state === 'DECLINED') return <p className={styles.muted}>{text('introduction.declineHint')}</p>;
  return (
    <>
      <div className={styles.actions}>
        {state === 'TO_DECIDE' && role === 'TARGET' && (
          <Button busy={acts.busy} onClick={() => void acts.accept()}>
            {text('introduction.acceptIt')}
          </Button>
        )}
        {state === 'TO_DECIDE' && (
          <Button variant="outline" onClick={() => void acts.decline()}>
            {text('introduction.decline')}
          </Button>
        )}
        {role === 'REQUESTER' && (
          <Button variant="outline" onClick={() => void acts.withdraw()}>
            {text('introduction.withdraw')}
          </Button>
        )}
      </div>
      <p className={styles.muted}>
        {state === 'TO_DECIDE'
          ? text('introduction.declineHint')
          : text('introduction.waitingFor', { date: formatShortDay(new Date(expiresAt), locale) })}
      </p>
    </>
  );
}

const OUTCOMES: readonly IntroductionOutcome[] = ['SUCCEEDED', 'NOT_YET', 'NO'];

/** What it led to, in one tap. */
function Outcome({ introduction: { id, asksOutcome, outcome } }: Shown) {
  const text = useText();
  const titleId = useId();
  const acts = useIntroductionActs(id);
  if (!asksOutcome && !outcome) return null;
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{text('introduction.outcomeTitle')}</h2>
      {outcome && <p>{text('introduction.outcomeWas', { answer: text(`introduction.outcome.${outcome}`) })}</p>}
      {asksOutcome && (
        <div className={styles.actions}>
          {OUTCOMES.filter((answer) => answer !== outcome).map((answer) => (
            <Button
              key={answer}
              variant={answer === 'SUCCEEDED' ? 'primary' : 'outline'}
              onClick={() => void acts.answer(answer)}
            >
              {text(`introduction.outcome.${answer}`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
