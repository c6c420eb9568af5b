import { lazy, Suspense, useState } from 'react';
import type { IconName } from '../icons/icon';
import type { ButtonVariant } from './button-class';
import { IconButton } from './icon-button';

export interface MenuAction {
  label: string;
  icon?: IconName;
  danger?: boolean;
  run: () => void;
}

export interface MenuButtonProps {
  label: string;
  icon?: IconName;
  variant?: ButtonVariant;
  actions: readonly MenuAction[];
}

// Its positioning code is heavy and most menus are never opened: it comes at the first press.
const OpenedMenu = lazy(() => import('./opened-menu').then(({ OpenedMenu: Opened }) => ({ default: Opened })));

export function MenuButton(props: MenuButtonProps) {
  const [wanted, setWanted] = useState(false);
  const closed = (
    <IconButton
      icon={props.icon ?? 'more'}
      label={props.label}
      variant={props.variant}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    />
  );
  if (!wanted) return closed;
  return (
    <Suspense fallback={closed}>
      <OpenedMenu {...props} />
    </Suspense>
  );
}
