import { TERMS_VERSION } from '@rayonne/contracts';
import { formatDay } from '@rayonne/ui';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { EntryFrame } from '../../shared/routing/entry-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import styles from './terms.module.css';

const POINTS = [
  ['terms.age.title', 'terms.age.text'],
  ['terms.words.title', 'terms.words.text'],
  ['terms.others.title', 'terms.others.text'],
  ['terms.data.title', 'terms.data.text'],
  ['terms.charter.title', 'terms.charter.text'],
  ['terms.leaving.title', 'terms.leaving.text'],
] as const;

/** The terms that sign-up accepts, with the day from which they hold. */
export function TermsPage() {
  const text = useText();
  const locale = useLocale();
  return (
    <EntryFrame slogan={text('terms.slogan')} wide>
      <PageHeading
        title={text('terms.title')}
        subtitle={text('terms.version', { date: formatDay(new Date(`${TERMS_VERSION}T12:00`), locale) })}
      />
      <ol className={styles.points}>
        {POINTS.map(([title, body]) => (
          <li key={title}>
            <h2>{text(title)}</h2>
            <p>{text(body)}</p>
          </li>
        ))}
      </ol>
    </EntryFrame>
  );
}
