import type { FragmentType } from '@apollo/client';
import { isSector } from '@rayonne/contracts';
import { Card, Icon, Logo, Pill } from '@rayonne/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useText } from '../../shared/i18n/use-text';
import { KIND_ICON } from '../../shared/organisations/kind-icon';
import { paths } from '../../shared/routing/paths';
import { sectorName } from '../../shared/sectors/sector-search';
import { useMembership } from '../../shared/session/membership';
import styles from './organisation-card.module.css';
import { KIND_TEXT } from './organisation-words';

export const OrganisationCard_organisation = graphql(/* GraphQL */ `
  fragment OrganisationCard_organisation on Organisation {
    id
    name
    kind
    sector
    description
    peopleCount
    isOwned
    commune {
      code
      name
    }
    logo {
      id
      url(width: 192)
    }
  }
`);

/** An organisation among others: what it is, where, and whether somebody answers for it. */
export function OrganisationCard({
  organisation,
}: {
  organisation: FragmentType<typeof OrganisationCard_organisation>;
}) {
  const text = useText();
  const nameId = useId();
  const { slug } = useMembership();
  const { id, name, kind, sector, description, peopleCount, isOwned, commune, logo } = useFragmentData(
    OrganisationCard_organisation,
    organisation,
  );
  const facts = [text(KIND_TEXT[kind]), commune?.name].filter(Boolean).join(' · ');
  return (
    <Card as="article" aria-labelledby={nameId} className={styles.card}>
      <div className={styles.head}>
        <Logo name={name} picture={logo} icon={KIND_ICON[kind]} />
        <div className={styles.who}>
          <h2 id={nameId} className={styles.name}>
            <Link to={paths.organisation(slug, id)}>{name}</Link>
          </h2>
          <p className={styles.facts}>{facts}</p>
        </div>
      </div>
      {isSector(sector) && <p className={styles.sector}>{sectorName(sector, text)}</p>}
      {description && <p className={styles.excerpt}>{description}</p>}
      <p className={styles.foot}>
        {isOwned ? (
          <span className={styles.people}>
            <Icon name="me" />
            {text('organisation.people', { count: peopleCount })}
          </span>
        ) : (
          <Pill tone="plain">{text('organisation.unowned')}</Pill>
        )}
      </p>
    </Card>
  );
}
