import { Pill } from '@rayonne/ui';
import { holderText } from '../../features/territories/charter-words';
import { useText } from '../../shared/i18n/use-text';
import styles from './charter.module.css';

export interface HolderListProps {
  terms: { holders: readonly string[]; sponsorCount: number; sponsorLevel: number };
}

/** Who holds a power, and who must stand by. */
export function HolderList({ terms: { holders, sponsorCount, sponsorLevel } }: HolderListProps) {
  const text = useText();
  return (
    <ul className={styles.holders}>
      {holders.length === 0 && <li className={styles.hint}>{text('holder.nobody')}</li>}
      {holders.map((holder) => (
        <li key={holder}>
          <Pill tone={holder.startsWith('mandate:') ? 'warm' : 'calm'}>{holderText(holder, text)}</Pill>
        </li>
      ))}
      {sponsorCount > 0 && (
        <li className={styles.sponsors}>
          {text('charter.sponsors', { count: sponsorCount, level: String(sponsorLevel) })}
        </li>
      )}
    </ul>
  );
}
