import { SideNav, sideNavItem, TerritoryMark } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { LanguageSwitch } from '../../shared/i18n/language-switch';
import { useText } from '../../shared/i18n/use-text';
import { paths } from '../../shared/routing/paths';
import type { CurrentMembership } from '../../shared/session/membership';
import styles from './shell.module.css';
import type { ShellViewer } from './shell';
import { TerritorySwitch } from './territory-switch';
import { WaitingCount } from './waiting-count';

export interface ShellPartProps {
  viewer: ShellViewer;
  current: CurrentMembership | undefined;
}

/** The places of a desktop. */
export function SideColumn({ viewer, current }: ShellPartProps) {
  const text = useText();
  return (
    <div className={styles.side}>
      <header className={styles.brand}>
        <Link className={styles.home} to={current ? paths.home(current.slug) : paths.join}>
          <TerritoryMark code={current?.code ?? ''} />
          {current?.name ?? text('app.name')}
        </Link>
        <TerritorySwitch viewer={viewer} current={current} />
      </header>
      <SideNav label={text('nav.main')}>
        {[
          current && (
            <Place key="home" to={paths.home(current.slug)} end>
              {text('nav.home')}
            </Place>
          ),
          current && (
            <Place key="opportunities" to={paths.opportunities(current.slug)}>
              {text('nav.opportunities')}
            </Place>
          ),
          <Place key="messages" to={paths.messages} waiting={viewer.unreadConversations}>
            {text('nav.messages')}
          </Place>,
          current && (
            <Place key="community" to={paths.community(current.slug)}>
              {text('nav.community')}
            </Place>
          ),
          <Place key="notices" to={paths.notices} waiting={viewer.unseenNotices}>
            {text('nav.notices')}
          </Place>,
          <Place key="me" to={paths.me}>
            {text('nav.me')}
          </Place>,
          viewer.isOperator && (
            <Place key="installation" to={paths.installation}>
              {text('nav.installation')}
            </Place>
          ),
        ]}
      </SideNav>
      <footer className={styles.foot}>
        <LanguageSwitch signedIn />
      </footer>
    </div>
  );
}

interface PlaceProps {
  to: string;
  end?: boolean;
  /** How many things wait there. */
  waiting?: number;
  children: string;
}

function Place({ to, end, waiting = 0, children }: PlaceProps): ReactNode {
  return (
    <NavLink className={sideNavItem} to={to} end={end}>
      {children}
      <WaitingCount count={waiting} />
    </NavLink>
  );
}
