import type { Meta, StoryObj } from '@storybook/react-vite';
import { BottomBar, BottomBarContent, bottomBarItem } from './bottom-bar';

const meta: Meta<typeof BottomBar> = { component: BottomBar };
export default meta;

export const Phone: StoryObj<typeof BottomBar> = {
  args: {
    label: 'Navigation principale',
    children: [
      <a key="home" className={bottomBarItem} href="#accueil" aria-current="page">
        <BottomBarContent icon="home" label="Accueil" />
      </a>,
      <a key="publish" className={bottomBarItem} href="#publier">
        <BottomBarContent icon="publish" label="Publier" round />
      </a>,
      <a key="messages" className={bottomBarItem} href="#messages">
        <BottomBarContent icon="messages" label="Messages" waiting={3} />
      </a>,
    ],
  },
};
