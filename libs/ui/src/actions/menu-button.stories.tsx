import type { Meta, StoryObj } from '@storybook/react-vite';
import { MenuButton } from './menu-button';

const nothing = () => undefined;

const meta: Meta<typeof MenuButton> = {
  component: MenuButton,
  args: {
    label: 'Actions sur la publication',
    actions: [
      { label: 'Modifier', icon: 'edit', run: nothing },
      { label: 'Supprimer', danger: true, run: nothing },
    ],
  },
};
export default meta;

type Story = StoryObj<typeof MenuButton>;

export const Closed: Story = {};
export const Open: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await canvas.findByRole('menuitem', { name: 'Supprimer' });
  },
};
