import { classNames, ContourLines, LiveRegion, SkipLink } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LanguageSwitch } from '../i18n/language-switch';
import { useText } from '../i18n/use-text';
import styles from './entry-frame.module.css';
import { CONTENT_ID } from './page-frame';
import { paths } from './paths';

export interface EntryFrameProps {
  /** Seeds the relief behind the words; a territory's code where there is one. */
  code?: string;
  /** The large words on the deep green. */
  slogan: string;
  lead?: string;
  /** For forms that need room. */
  wide?: boolean;
  children: ReactNode;
}

/** Around the pages at the door, where nobody need be signed in: relief and large words, then the form. */
export function EntryFrame({ code = 'rayonne', slogan, lead, wide, children }: EntryFrameProps) {
  const text = useText();
  return (
    <LiveRegion>
      <SkipLink target={CONTENT_ID}>{text('app.skip')}</SkipLink>
      <div className={styles.frame}>
        <header className={styles.panel}>
          <ContourLines code={code} />
          <div className={styles.top}>
            <Link className={styles.brand} to={paths.start}>
              {text('app.name')}
            </Link>
            <span className={styles.language}>
              <LanguageSwitch />
            </span>
          </div>
          <div className={styles.words}>
            <p className={styles.slogan}>{slogan}</p>
            {lead && <p className={styles.lead}>{lead}</p>}
          </div>
        </header>
        <main id={CONTENT_ID} tabIndex={-1} className={styles.main}>
          <div className={classNames(styles.sheet, wide && styles.wide)}>{children}</div>
        </main>
      </div>
    </LiveRegion>
  );
}
