import type { FragmentType } from '@apollo/client';
import { Card } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import styles from './founding/founding.module.css';
import { TerritoryContact } from './territory-contact';

export const AboutTerritory_territory = graphql(/* GraphQL */ `
  fragment AboutTerritory_territory on TerritoryCard {
    id
    name
    motto
    contactEmail
    contactPhone
    legalNotices
  }
`);

/** Who stands behind a territory and where to turn, before one joins. */
export function AboutTerritory({ territory }: { territory: FragmentType<typeof AboutTerritory_territory> }) {
  const text = useText();
  const { name, motto, contactEmail, contactPhone, legalNotices } = useFragmentData(
    AboutTerritory_territory,
    territory,
  );
  if (![motto, contactEmail, contactPhone, legalNotices].some(Boolean)) return null;
  return (
    <Card as="section" aria-labelledby="about-territory" className={styles.about}>
      <h2 id="about-territory">{text('about.title', { name })}</h2>
      {motto && <p className={styles.motto}>{motto}</p>}
      {(contactEmail ?? contactPhone) && (
        <>
          <h3>{text('about.contact')}</h3>
          <TerritoryContact contactEmail={contactEmail} contactPhone={contactPhone} />
        </>
      )}
      {legalNotices && (
        <>
          <h3>{text('about.legal')}</h3>
          <p className={styles.legal}>{legalNotices}</p>
        </>
      )}
    </Card>
  );
}
