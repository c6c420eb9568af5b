import { Menu } from '@mantine/core';
import { Icon } from '../icons/icon';
import { classNames } from '../theme/class-names';
import { Behaviour } from '../theme/behaviour';
import { IconButton } from './icon-button';
import type { MenuButtonProps } from './menu-button';
import styles from './menu.module.css';

export function OpenedMenu({ label, icon = 'more', variant, actions }: MenuButtonProps) {
  return (
    <Behaviour>
      {/* Beside its button in the document too: at the page's end it would stand outside every landmark. */}
      <Menu
        defaultOpened
        withinPortal={false}
        position="bottom-end"
        classNames={{ dropdown: styles.list, item: styles.item }}
      >
        <Menu.Target>
          <IconButton icon={icon} label={label} variant={variant} />
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
