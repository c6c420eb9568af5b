import type { MessageId } from '@rayonne/messages';
import { buttonClass, Card, formatShortDay, HeroCard } from '@rayonne/ui';
import { Link } from 'react-router';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useMembership } from '../../shared/session/membership';
import { DiscardButton } from './discard-button';
import type { StepProps } from './import-page';
import { rowsWith } from './import-words';
import styles from './import.module.css';
import { SortedList } from './sorted-list';

const TITLE: Partial<Record<StepProps['found']['state'], MessageId>> = {
  STOPPED: 'imports.stoppedTitle',
  FAILED: 'imports.failedTitle',
};

/** What came of a list, who answered for it, and how to go on with what is left. */
export function ReportStep({ found, onChanged }: StepProps) {
  const text = useText();
  const { code, slug } = useMembership();
  const [sent, left] = [rowsWith(found.counts, 'SENT'), rowsWith(found.counts, 'NEW')];
  return (
    <>
      <HeroCard code={code} labelledBy="report-title" className={styles.report}>
        <h2 id="report-title">{text(TITLE[found.state] ?? 'imports.sentTitle', { count: sent })}</h2>
        <p>{text(left > 0 ? 'imports.leftText' : 'imports.sentText', { count: left })}</p>
        <Link className={buttonClass({ variant: 'onHero' })} to={paths.imports(slug)}>
          {text('imports.another')}
        </Link>
      </HeroCard>
      <SortedList found={found} onChanged={onChanged}>
        <Attestation found={found} />
      </SortedList>
    </>
  );
}

function Attestation({ found }: Pick<StepProps, 'found'>) {
  const text = useText();
  const locale = useLocale();
  const day = (date: string) => formatShortDay(new Date(date), locale);
  return (
    <Card as="section" aria-labelledby="attested-title" stacked>
      <h2 id="attested-title">{text('imports.attestedTitle')}</h2>
      {found.confirmedAt && (
        <p>
          {text('imports.attestedBy', {
            name: found.confirmedBy?.name ?? text('imports.someone'),
            date: day(found.confirmedAt),
          })}
        </p>
      )}
      {found.origin && <blockquote className={styles.quote}>{found.origin}</blockquote>}
      <p className={styles.hint}>
        {text(found.areRowsErased ? 'imports.erasedOn' : 'imports.erasesOn', { date: day(found.rowsErasedAt) })}
      </p>
      {!found.areRowsErased && (
        <div className={styles.bar}>
          <DiscardButton found={found} />
        </div>
      )}
    </Card>
  );
}
