import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pill } from '../people/pill';
import { SideNav, sideNavItem } from './side-nav';

const meta: Meta<typeof SideNav> = { component: SideNav };
export default meta;

export const Desktop: StoryObj<typeof SideNav> = {
  args: {
    label: 'Navigation principale',
    children: [
      <a key="home" className={sideNavItem} href="#accueil" aria-current="page">
        Accueil
      </a>,
      <a key="messages" className={sideNavItem} href="#messages">
        Messages <Pill tone="count">3</Pill>
      </a>,
    ],
  },
};
