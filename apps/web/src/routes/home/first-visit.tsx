import type { FragmentType } from '@apollo/client';
import { buttonClass, Card, Icon } from '@rayonne/ui';
import { Link } from 'react-router';
import { MISSIONS } from '../../features/territories/missions';
import { graphql } from '../../gql';
import type { FirstMission } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import styles from './first-visit.module.css';

export const FirstVisit_territory = graphql(/* GraphQL */ `
  fragment FirstVisit_territory on Territory {
    id
    firstSteps {
      id
      next
      done
      total
      mission
      isMissionDone
    }
  }
`);

/** What a newcomer left open: their introduction first, then the mission they chose. */
export function FirstVisit({ territory }: { territory: FragmentType<typeof FirstVisit_territory> }) {
  const { firstSteps } = useFragmentData(FirstVisit_territory, territory);
  if (!firstSteps) return null;
  const { next, done, total, mission, isMissionDone } = firstSteps;
  if (next) return <Resume left={total - done} />;
  return mission && <MissionCard mission={mission} isDone={isMissionDone} />;
}

function Resume({ left }: { left: number }) {
  const text = useText();
  const { slug } = useMembership();
  return (
    <Card as="section" aria-labelledby="first-visit" className={styles.card}>
      <div className={styles.words}>
        <h2 id="first-visit">{text('arrival.resumeTitle')}</h2>
        <p>{text('arrival.resumeText', { left })}</p>
      </div>
      <Link className={buttonClass({ variant: 'soft' })} to={paths.firstSteps(slug)}>
        {text('arrival.resume')}
      </Link>
    </Card>
  );
}

function MissionCard({ mission, isDone }: { mission: FirstMission; isDone: boolean }) {
  const text = useText();
  const { slug } = useMembership();
  const { label, hint, path } = MISSIONS[mission];
  return (
    <Card as="section" aria-labelledby="first-visit" className={styles.card}>
      <div className={styles.words}>
        <h2 id="first-visit">{text('arrival.missionTitle')}</h2>
        <p className={isDone ? styles.done : undefined}>
          {isDone && <Icon name="check" />}
          <strong>{text(label)}</strong> {text(isDone ? 'arrival.missionDone' : hint)}
        </p>
      </div>
      {!isDone && (
        <Link className={buttonClass({ variant: 'soft' })} to={path(slug)}>
          {text('arrival.go')}
        </Link>
      )}
    </Card>
  );
}
