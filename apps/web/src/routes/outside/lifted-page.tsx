import { buttonClass, HeroCard, Pill, useAnnounce } from '@rayonne/ui';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { OwnRestriction } from '../../features/safety/own-restrictions-document';
import { useText } from '../../shared/i18n/use-text';
import { PageFrame } from '../../shared/routing/page-frame';
import { PageHeading } from '../../shared/routing/page-heading';
import { paths } from '../../shared/routing/paths';
import styles from './outside.module.css';

/** The decision was lifted while its page was open: the way back in. */
export function LiftedPage({ territory: { slug, name, code } }: { territory: OwnRestriction['territory'] }) {
  const text = useText();
  const announce = useAnnounce();
  // The heading announces only what one went to.
  useEffect(() => announce(text('outside.liftedTitle')), [announce, text]);
  return (
    <PageFrame>
      <HeroCard code={code} className={styles.hero}>
        <div>
          <Pill>{name}</Pill>
        </div>
        <PageHeading title={text('outside.liftedTitle')} />
        <p className={styles.lead}>{text('outside.liftedText', { territory: name })}</p>
        <div>
          <Link className={buttonClass({ variant: 'accent' })} to={paths.joinTerritory(slug)}>
            {text('outside.rejoin', { territory: name })}
          </Link>
        </div>
      </HeroCard>
    </PageFrame>
  );
}
