import type { FragmentType } from '@apollo/client';
import { Card, formatShortDay, Icon } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import formStyles from '../../shared/forms/form.module.css';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import styles from './me.module.css';

export const MyDataLink_viewer = graphql(/* GraphQL */ `
  fragment MyDataLink_viewer on Viewer {
    id
    erasure {
      dueAt
    }
  }
`);

/** Where the person finds what is held of them, and a reminder when their account has a last day. */
export function MyDataLink({ viewer }: { viewer: FragmentType<typeof MyDataLink_viewer> }) {
  const text = useText();
  const locale = useLocale();
  const { erasure } = useFragmentData(MyDataLink_viewer, viewer);
  return (
    <Card as="section" aria-labelledby="me-data" className={styles.out}>
      <h2 id="me-data">{text('data.title')}</h2>
      {erasure ? (
        <p className={formStyles.note} role="status">
          {text('data.pendingSummary', { date: formatShortDay(new Date(erasure.dueAt), locale) })}
        </p>
      ) : (
        <p className={styles.facts}>{text('data.summary')}</p>
      )}
      <Link className={styles.place} to={paths.myData}>
        <Icon name="identity" />
        {text('data.open')}
      </Link>
    </Card>
  );
}
