import { useUiLocale } from '../theme/ui-provider';
import { formatAbsolute, formatRelative } from './clock';
import { useNow } from './use-now';

/** How long ago, with the full date in the tooltip. `value` is ISO 8601. */
export function RelativeTime({ value }: { value: string }) {
  const locale = useUiLocale();
  const date = new Date(value);
  // Something newer than the page's last tick is "now", not in the future.
  const now = new Date(Math.max(useNow(), date.getTime()));
  return (
    <time dateTime={value} title={formatAbsolute(date, locale)}>
      {formatRelative(date, locale, now)}
    </time>
  );
}
