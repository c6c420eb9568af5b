import type { Meta, StoryObj } from '@storybook/react-vite';
import { IconButton } from './icon-button';

const meta: Meta<typeof IconButton> = {
  component: IconButton,
  args: { icon: 'edit', label: 'Modifier la publication' },
};
export default meta;

type Story = StoryObj<typeof IconButton>;

export const Quiet: Story = {};
export const Primary: Story = { args: { variant: 'primary', icon: 'send', label: 'Envoyer' } };
export const Outline: Story = { args: { variant: 'outline', icon: 'close', label: 'Fermer' } };
export const Busy: Story = { args: { busy: true } };
