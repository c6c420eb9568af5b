import { Menu } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../icons/icon';
import { classNames } from '../theme/class-names';
import { Behaviour } from '../theme/behaviour';
import { IconButton } from './icon-button';
import type { MenuButtonProps } from './menu-button';
import styles from './menu.module.css';

export function OpenedMenu({ label, icon = 'more', variant, actions }: MenuButtonProps) {
  const target = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // The button that was pressed gave way to this one, which takes its focus: the menu gives it back when it closes.
    target.current?.focus();
    const opening = setTimeout(() => setOpen(true));
    return () => clearTimeout(opening);
  }, []);
  return (
    <Behaviour>
      {/* Beside its button in the document too: at the page's end it would stand outside every landmark. */}
      <Menu
        opened={isOpen}
        onChange={setOpen}
        withinPortal={false}
        position="bottom-end"
        classNames={{ dropdown: styles.list, item: styles.item }}
      >
        <Menu.Target>
          <IconButton ref={target} icon={icon} label={label} variant={variant} />
        </Menu.Target>
        <Menu.Dropdown>
          {actions.map((action) => (
            <Menu.Item
              key={action.label}
              className={classNames(action.danger && styles.danger)}
              leftSection={action.icon && <Icon name={action.icon} />}
              onClick={action.run}
            >
              {action.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Behaviour>
  );
}
