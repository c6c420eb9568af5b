import type { FragmentType } from '@apollo/client';
import { Button, Card, formatShortDay } from '@rayonne/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { Territories_ViewerFragment } from '../../gql/graphql';
import { useFragmentData } from '../../shared/graphql/use-fragment-data';
import { useLocale, useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import { TerritoryLogo } from '../../shared/territories/territory-logo';
import { LeaveDialog } from './leave-dialog';
import styles from './territories.module.css';

export const Territories_viewer = graphql(/* GraphQL */ `
  fragment Territories_viewer on Viewer {
    id
    memberships {
      isLastCharterEditor
      member {
        id
        joinedAt
      }
      territory {
        id
        slug
        name
        code
        joining
        logo {
          id
          url(width: 96)
        }
      }
    }
  }
`);

export type OwnMembership = Territories_ViewerFragment['memberships'][number];

/** Where the person is a member, and the way out of each place. */
export function Territories({ viewer }: { viewer: FragmentType<typeof Territories_viewer> }) {
  const text = useText();
  const { memberships } = useFragmentData(Territories_viewer, viewer);
  return (
    <Card as="section" aria-labelledby="me-territories" className={styles.territories}>
      <h2 id="me-territories">{text('leave.territories')}</h2>
      {memberships.length === 0 ? (
        <p className={styles.facts}>
          {text('leave.none')} <Link to={paths.join}>{text('nav.joinAnother')}</Link>
        </p>
      ) : (
        <ul>
          {memberships.map((membership) => (
            <TerritoryRow key={membership.territory.id} membership={membership} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function TerritoryRow({ membership }: { membership: OwnMembership }) {
  const text = useText();
  const locale = useLocale();
  const [isLeaving, setLeaving] = useState(false);
  const { member, territory } = membership;
  const { name, slug, code, logo } = territory;
  return (
    <li className={styles.row}>
      <TerritoryLogo code={code} logo={logo} />
      <div className={styles.what}>
        <Link to={paths.home(slug)}>{name}</Link>
        <p className={styles.facts}>
          {text('leave.since', { date: formatShortDay(new Date(member.joinedAt), locale) })}
        </p>
      </div>
      <Button
        variant="quiet"
        aria-label={text('leave.actionNamed', { territory: name })}
        onClick={() => setLeaving(true)}
      >
        {text('leave.action')}
      </Button>
      {isLeaving && <LeaveDialog membership={membership} onClose={() => setLeaving(false)} />}
    </li>
  );
}
