import { SideNav, SideNavSection, sideNavItem } from '@rayonne/ui';
import type { ReactNode } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { LanguageSwitch } from '../../shared/i18n/language-switch';
import { useText } from '../../shared/i18n/use-text';
import { managePlacesOf } from '../../shared/session/manage-places';
import { paths } from '../../shared/routing/paths';
import type { CurrentMembership } from '../../shared/session/membership';
import { TerritoryLogo } from '../../shared/territories/territory-logo';
import styles from './shell.module.css';
import type { ShellViewer } from './shell';
import { TerritorySwitch } from './territory-switch';
import { WaitingCount, type WaitingKind } from '../../shared/session/waiting-count';

export interface ShellPartProps {
  viewer: ShellViewer;
  current: CurrentMembership | undefined;
}

/** The places of a desktop. */
export function SideColumn({ viewer, current }: ShellPartProps) {
  const text = useText();
  const countOf = (...places: string[]) => places.reduce((sum, place) => sum + (current?.waiting[place] ?? 0), 0);
  return (
    <div className={styles.side}>
      <header className={styles.brand}>
        <Link className={styles.home} to={current ? paths.home(current.slug) : paths.join}>
          <TerritoryLogo code={current?.code ?? ''} logo={current?.logo} />
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
          current && (
            <Place key="directory" to={paths.directory(current.slug)} waiting={countOf('contacts', 'introductions')}>
              {text('nav.directory')}
            </Place>
          ),
          current && (
            <Place
              key="organisations"
              to={paths.organisations(current.slug)}
              waiting={countOf('organisations')}
              kind="waiting"
            >
              {text('nav.organisations')}
            </Place>
          ),
          <Place key="messages" to={paths.messages} waiting={viewer.unreadConversations}>
            {text('nav.messages')}
          </Place>,
          ...(current
            ? [
                <Place key="saved" to={paths.saved(current.slug)}>
                  {text('nav.saved')}
                </Place>,
                <Place key="community" to={paths.community(current.slug)} also={paths.charter(current.slug)}>
                  {text('nav.community')}
                </Place>,
              ]
            : []),
          current && managePlacesOf(current.powers).length > 0 && (
            <ManageSection key={`manage ${current.slug}`} current={current} />
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
  /** A page that belongs there without lying below it. */
  also?: string;
  /** How many things wait there. */
  waiting?: number;
  kind?: WaitingKind;
  children: string;
}

function Place({ to, end, also, waiting = 0, kind, children }: PlaceProps): ReactNode {
  const isAlso = useLocation().pathname === also;
  const shown = (
    <>
      {children}
      <WaitingCount count={waiting} kind={kind} />
    </>
  );
  // A `NavLink` marks itself by its own address only.
  if (isAlso)
    return (
      <Link className={sideNavItem} to={to} aria-current="true">
        {shown}
      </Link>
    );
  return (
    <NavLink className={sideNavItem} to={to} end={end}>
      {shown}
    </NavLink>
  );
}

/** What members with a power look after; whatever waits there shows on the heading while it is closed. */
function ManageSection({ current }: { current: CurrentMembership }) {
  const text = useText();
  const { pathname } = useLocation();
  const places = managePlacesOf(current.powers);
  const countOf = (place: string) => current.waiting[place] ?? 0;
  const total = places.reduce((sum, { name }) => sum + countOf(name), 0);
  const isHere = places.some(({ path }) => pathname.startsWith(path(current.slug)));
  return (
    <SideNavSection
      label={text('nav.manage')}
      waiting={<WaitingCount count={total} kind="waiting" />}
      initiallyOpen={isHere || total > 0}
    >
      {places.map(({ name, label, path }) => (
        <Place key={name} to={path(current.slug)} waiting={countOf(name)} kind="waiting">
          {text(label)}
        </Place>
      ))}
    </SideNavSection>
  );
}
