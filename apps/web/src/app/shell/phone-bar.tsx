import { BottomBar, BottomBarContent, bottomBarItem, type IconName } from '@rayonne/ui';
import { Link, NavLink } from 'react-router';
import { useText } from '../../shared/i18n/use-text';
import { managePlacesOf } from '../../shared/session/manage-places';
import { paths } from '../../shared/routing/paths';
import styles from './shell.module.css';
import type { ShellPartProps } from './side-column';
import { WaitingCount, type WaitingKind } from '../../shared/session/waiting-count';

/** The places of a phone. */
export function PhoneBar({ viewer, current }: ShellPartProps) {
  const text = useText();
  const unread = viewer.unreadConversations;
  const managed = current
    ? managePlacesOf(current.powers).reduce((sum, { name }) => sum + (current.waiting[name] ?? 0), 0)
    : 0;
  return (
    <div className={styles.bottom}>
      <BottomBar label={text('nav.main')}>
        {[
          current && <Place key="home" to={paths.home(current.slug)} end icon="home" label={text('nav.home')} />,
          current && (
            <Place
              key="opportunities"
              to={paths.opportunities(current.slug)}
              icon="opportunity"
              label={text('nav.opportunities')}
            />
          ),
          current && (
            <Link key="publish" className={bottomBarItem} to={`${paths.home(current.slug)}#publish`}>
              <BottomBarContent icon="publish" label={text('nav.publish')} round />
            </Link>
          ),
          <Place key="messages" to={paths.messages} icon="messages" label={text('nav.messages')} count={unread} />,
          <Place key="me" to={paths.me} icon="me" label={text('nav.me')} count={managed} kind="waiting" />,
        ]}
      </BottomBar>
    </div>
  );
}

interface PlaceProps {
  to: string;
  end?: boolean;
  icon: IconName;
  label: string;
  count?: number;
  kind?: WaitingKind;
}

function Place({ to, end, icon, label, count = 0, kind }: PlaceProps) {
  return (
    <NavLink className={bottomBarItem} to={to} end={end}>
      <BottomBarContent icon={icon} label={label} waiting={<WaitingCount count={count} kind={kind} />} />
    </NavLink>
  );
}
