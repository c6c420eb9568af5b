import { type ComponentType, useState } from 'react';
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

/** Its positioning code is heavy and most menus are never opened: it comes at the first press. */
export function MenuButton(props: MenuButtonProps) {
  const [Opened, setOpened] = useState<ComponentType<MenuButtonProps>>();
  const open = () =>
    import('./opened-menu').then(
      ({ OpenedMenu }) => setOpened(() => OpenedMenu),
      // Without a network the menu stays closed: another press is another try.
      () => undefined,
    );
  if (Opened) return <Opened {...props} />;
  return (
    <IconButton
      icon={props.icon ?? 'more'}
      label={props.label}
      variant={props.variant}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => void open()}
    />
  );
}
