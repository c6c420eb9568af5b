import { buttonClass, formatAbsolute, formatShortDay, Icon } from '@rayonne/ui';
import accountStyles from '../../features/account/account-card.module.css';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { formatBytes } from '../../shared/i18n/format-bytes';
import type { DataOwner } from './my-data-page';

/** A copy that can be fetched for some days. */
export function ExportItem({
  found: { path, bytes, createdAt, expiresAt },
}: {
  found: DataOwner['dataExports'][number];
}) {
  const text = useText();
  const locale = useLocale();
  const date = formatAbsolute(new Date(createdAt), locale);
  return (
    <li className={accountStyles.row}>
      <div>
        <p className={accountStyles.name}>{text('data.copyOf', { date })}</p>
        <p className={accountStyles.facts}>
          {text('data.copyFacts', {
            size: formatBytes(bytes, locale),
            date: formatShortDay(new Date(expiresAt), locale),
          })}
        </p>
      </div>
      <a
        className={buttonClass({ variant: 'soft' })}
        href={path}
        download
        aria-label={text('data.downloadOf', { date })}
      >
        <Icon name="download" />
        {text('data.download')}
      </a>
    </li>
  );
}
