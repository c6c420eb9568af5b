import type { FragmentType } from '@apollo/client';
import { Button, formatDay } from '@rayonne/ui';
import { graphql } from '../../../gql';
import { useFragmentData } from '../../graphql/use-fragment-data';
import { useLocale, useText } from '../../i18n/use-text';
import styles from './standing.module.css';
import { useConfirmSubject } from './use-confirm-subject';

export const FreshnessNote_subject = graphql(/* GraphQL */ `
  fragment FreshnessNote_subject on Subject {
    id
    publishedAt
    confirmedAt
    viewerCan {
      confirm
    }
  }
`);

/** It is old: a warning for who reads it, and one tap for who knows. */
export function FreshnessNote({ subject }: { subject: FragmentType<typeof FreshnessNote_subject> }) {
  const text = useText();
  const locale = useLocale();
  const { id, publishedAt, confirmedAt, viewerCan } = useFragmentData(FreshnessNote_subject, subject);
  const { confirm, busy } = useConfirmSubject();
  const date = formatDay(new Date(confirmedAt ?? publishedAt), locale);
  return (
    <div className={styles.note}>
      <p>{text(confirmedAt ? 'freshness.overdueConfirmed' : 'freshness.overdue', { date })}</p>
      {viewerCan.confirm && (
        <Button variant="outline" busy={busy} onClick={() => void confirm(id)}>
          {text('freshness.confirm')}
        </Button>
      )}
    </div>
  );
}
