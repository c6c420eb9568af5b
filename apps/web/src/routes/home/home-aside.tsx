import type { FragmentType } from '@apollo/client';
import { buttonClass, Card, Pill } from '@rayonne/ui';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useFormatNumber, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { useHolds, useMembership } from '../../shared/session/membership';
import styles from './home.module.css';
import { SideArrivals } from './side-arrivals';

export const HomeAside_territory = graphql(/* GraphQL */ `
  fragment HomeAside_territory on Territory {
    id
    memberCount
    communeCount
    ...SideArrivals_territory
  }
`);

export const HomeAside_opportunity = graphql(/* GraphQL */ `
  fragment HomeAside_opportunity on Opportunity {
    id
    direction
    title
  }
`);

export interface HomeAsideProps {
  territory: FragmentType<typeof HomeAside_territory>;
  opportunities: readonly ({ id: string } & FragmentType<typeof HomeAside_opportunity>)[];
}

/** The territory in figures, and what else is open. */
export function HomeAside({ territory, opportunities }: HomeAsideProps) {
  const text = useText();
  const { slug } = useMembership();
  const shown = useFragmentData(HomeAside_territory, territory);
  const canPublish = useHolds('opportunities.publish');
  return (
    <>
      <SideArrivals territory={shown} />
      <TerritoryFigures territory={territory} />
      <Card as="section" aria-labelledby="side-opportunities">
        <h2 id="side-opportunities">{text('side.opportunities')}</h2>
        {opportunities.length === 0 && <p className={styles.sideText}>{text('side.noOpportunity')}</p>}
        <ul className={styles.sideList}>
          {opportunities.map((opportunity) => (
            <SideOpportunity key={opportunity.id} opportunity={opportunity} />
          ))}
          <li>
            <Link
              className={buttonClass({ variant: 'soft', wide: true })}
              to={canPublish ? paths.newOpportunity(slug) : paths.opportunities(slug)}
            >
              {text(canPublish ? 'hero.nonePublish' : 'hero.all')}
            </Link>
          </li>
        </ul>
      </Card>
    </>
  );
}

function TerritoryFigures({ territory }: Pick<HomeAsideProps, 'territory'>) {
  const text = useText();
  const number = useFormatNumber();
  const { slug } = useMembership();
  const { memberCount, communeCount } = useFragmentData(HomeAside_territory, territory);
  return (
    <Card as="section" aria-labelledby="side-territory">
      <h2 id="side-territory">{text('side.territory')}</h2>
      <p className={styles.figure}>{number(memberCount)}</p>
      <p className={styles.figureLabel}>
        {text('side.members', { count: memberCount })} {text('side.communes', { count: communeCount })}
      </p>
      <Link className={buttonClass({ variant: 'soft', wide: true })} to={paths.community(slug)}>
        {text('side.charter')}
      </Link>
    </Card>
  );
}

function SideOpportunity({ opportunity }: { opportunity: FragmentType<typeof HomeAside_opportunity> }) {
  const text = useText();
  const { slug } = useMembership();
  const { id, direction, title } = useFragmentData(HomeAside_opportunity, opportunity);
  return (
    <li className={styles.sideItem}>
      <Pill tone={direction === 'NEED' ? 'warm' : 'calm'}>
        {text(direction === 'NEED' ? 'hero.need' : 'hero.offer')}
      </Pill>
      <Link to={paths.opportunity(slug, id)}>{title}</Link>
    </li>
  );
}
