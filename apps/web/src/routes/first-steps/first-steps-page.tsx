import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { buttonClass, Card } from '@rayonne/ui';
import { Link } from 'react-router';
import type { FirstSteps_StepsFragment } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { PageState } from '../../shared/routing/page-state';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { CommuneStep } from './commune-step';
import { FirstSteps, FirstSteps_steps } from './first-steps-documents';
import styles from './first-steps.module.css';
import { InterestsStep } from './interests-step';
import { MissionStep } from './mission-step';
import { PersonaStep } from './persona-step';

const FORMS = { COMMUNE: CommuneStep, INTERESTS: InterestsStep, PERSONA: PersonaStep, MISSION: MissionStep } as const;

/** A newcomer's first visit: one thing at a time, each may be passed over, taken up again where it was left. */
export function FirstStepsPage() {
  const text = useText();
  const { slug, name } = useMembership();
  const { data, error, refetch } = useQuery(FirstSteps, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  if (!data) return <PageState error={error} onRetry={refetch} />;
  return (
    <PageFrame>
      <PageHeading title={text('firstSteps.title', { name })} />
      {data.territory?.firstSteps ? <Steps steps={data.territory.firstSteps} /> : <Done />}
    </PageFrame>
  );
}

function Steps({ steps: masked }: { steps: FragmentType<typeof FirstSteps_steps> }) {
  const steps = useFragmentData(FirstSteps_steps, masked);
  return steps.next ? <Step key={steps.next} steps={steps} /> : <Done />;
}

function Step({ steps }: { steps: FirstSteps_StepsFragment }) {
  const text = useText();
  const { slug } = useMembership();
  const { next, done, total } = steps;
  if (!next) return null;
  const Form = FORMS[next];
  return (
    <Card className={styles.step}>
      <div className={styles.progress}>
        <progress max={total} value={done} aria-label={text('firstSteps.progress', { step: done + 1, total })} />
        <span>{text('firstSteps.progress', { step: done + 1, total })}</span>
        <Link to={paths.home(slug)}>{text('firstSteps.back')}</Link>
      </div>
      <Form steps={steps} />
    </Card>
  );
}

function Done() {
  const text = useText();
  const { slug } = useMembership();
  return (
    <Card className={styles.step}>
      <h2>{text('firstSteps.doneTitle')}</h2>
      <p>{text('firstSteps.doneText')}</p>
      <Link className={buttonClass({ variant: 'accent', size: 'large', wide: true })} to={paths.home(slug)}>
        {text('firstSteps.enter')}
      </Link>
    </Card>
  );
}
