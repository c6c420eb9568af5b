import type { FragmentType } from '@apollo/client';
import { isSector } from '@rayonne/contracts';
import { HeroCard, Logo } from '@rayonne/ui';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { KIND_ICON } from '../../shared/organisations/kind-icon';
import { sectorName } from '../../shared/sectors/sector-search';
import { useMembership } from '../../shared/session/membership';
import styles from './organisation-hero.module.css';
import { OrganisationStanding } from './organisation-standing';
import { groupDigits, KIND_TEXT, SIZE_TEXT } from './organisation-words';

export const OrganisationHero_organisation = graphql(/* GraphQL */ `
  fragment OrganisationHero_organisation on Organisation {
    id
    name
    kind
    siren
    siret
    sector
    size
    commune {
      code
      name
      departmentCode
    }
    logo {
      id
      url(width: 192)
    }
    ...OrganisationStanding_organisation
  }
`);

/** Who the organisation is, on the territory's own pattern. */
export function OrganisationHero({
  organisation,
}: {
  organisation: FragmentType<typeof OrganisationHero_organisation>;
}) {
  const text = useText();
  const { code } = useMembership();
  const data = useFragmentData(OrganisationHero_organisation, organisation);
  const { name, kind, siren, siret, sector, size, commune, logo } = data;
  const number = siret
    ? text('organisation.siret', { number: groupDigits(siret) })
    : siren && text('organisation.siren', { number: groupDigits(siren) });
  const place = commune && `${commune.name} (${commune.departmentCode})`;
  return (
    <HeroCard code={code} labelledBy="organisation-name" className={styles.hero}>
      <div className={styles.head}>
        <Logo name={name} picture={logo} icon={KIND_ICON[kind]} size="large" />
        <div className={styles.who}>
          <p className={styles.facts}>{[text(KIND_TEXT[kind]), place].filter(Boolean).join(' · ')}</p>
          <h2 id="organisation-name">{name}</h2>
          {isSector(sector) && <p>{sectorName(sector, text)}</p>}
          <p className={styles.facts}>{[size && text(SIZE_TEXT[size]), number].filter(Boolean).join(' · ')}</p>
        </div>
      </div>
      <OrganisationStanding organisation={data} />
    </HeroCard>
  );
}
