import { buttonClass, Icon } from '@rayonne/ui';
import { useSearchParams } from 'react-router';
import { useText } from '../../../shared/i18n/use-text';
import { useHolds, useMembership } from '../../../shared/session/membership';
import styles from './saved-searches.module.css';

/** Ways to take the list along: a feed of what is public, and files for whoever may export. */
export function MarketExits() {
  const text = useText();
  const { territoryId, slug } = useMembership();
  const [params] = useSearchParams();
  const canExport = useHolds('members.export');
  const file = (extension: 'csv' | 'xlsx') =>
    `/exchange/opportunities.${extension}?${new URLSearchParams([['territory', territoryId], ...params]).toString()}`;
  const quiet = buttonClass({ variant: 'quiet' });
  return (
    <p className={styles.exits}>
      {canExport && (
        <>
          <a className={quiet} href={file('csv')} download>
            <Icon name="download" />
            {text('opportunities.exportCsv')}
          </a>
          <a className={quiet} href={file('xlsx')} download>
            <Icon name="download" />
            {text('opportunities.exportXlsx')}
          </a>
        </>
      )}
      <a className={quiet} href={`/p/${slug}/opportunities/rss.xml`}>
        <Icon name="link" />
        {text('opportunities.feed')}
      </a>
    </p>
  );
}
