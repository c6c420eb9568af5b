import { EmptyState } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { useHolds, useMembership } from '../../shared/session/membership';
import { HeldQueue } from './held-queue';
import { RulesCard } from './rules-card';
import styles from './screening.module.css';

/** What waits to be read before it is published, and what makes it wait. */
export function ScreeningPage() {
  const text = useText();
  const { name } = useMembership();
  const canReview = useHolds('reports.handle');
  const canSet = useHolds('territory.edit');
  return (
    <PageFrame wide back={paths.me}>
      <PageHeading title={text('nav.manageScreening')} subtitle={text('screening.subtitle', { name })} />
      {canReview || canSet ? (
        <div className={styles.columns}>
          {canReview && <HeldQueue />}
          <RulesCard canReview={canReview} canSet={canSet} />
        </div>
      ) : (
        <EmptyState icon="shield" title={text('screening.noPower')}>
          {text('screening.noPowerText')}
        </EmptyState>
      )}
    </PageFrame>
  );
}
