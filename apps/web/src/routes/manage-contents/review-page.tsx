import { EmptyState } from '@rayonne/ui';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { paths } from '../../shared/routing/paths';
import { PageHeading } from '../../shared/routing/page-heading';
import { useHolds, useMembership } from '../../shared/session/membership';
import { FeaturedNow } from './featured-now';
import { FreshnessCard } from './freshness-card';
import styles from './review.module.css';
import { ReviewQueue } from './review-queue';

/** What has aged, for those who see that content stays up to date. */
export function ReviewPage() {
  const text = useText();
  const { name } = useMembership();
  const canCurate = useHolds('content.curate');
  return (
    <PageFrame wide back={paths.me}>
      <PageHeading title={text('review.title')} subtitle={text('review.subtitle', { name })} />
      {canCurate ? (
        <div className={styles.columns}>
          <ReviewQueue />
          <div className={styles.side}>
            <FreshnessCard />
            <FeaturedNow />
          </div>
        </div>
      ) : (
        <EmptyState icon="clock" title={text('restrictions.closedTitle')}>
          {text('error.FORBIDDEN')}
        </EmptyState>
      )}
    </PageFrame>
  );
}
