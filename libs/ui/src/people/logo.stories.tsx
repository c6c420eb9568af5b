import type { Meta, StoryObj } from '@storybook/react-vite';
import { Logo } from './logo';

const meta: Meta<typeof Logo> = { component: Logo, args: { name: 'Menuiserie Merle', icon: 'opportunity' } };
export default meta;

type Story = StoryObj<typeof Logo>;

export const Small: Story = { args: { size: 'small' } };
export const Regular: Story = {};
export const Large: Story = { args: { size: 'large' } };
