import type { Meta, StoryObj } from '@storybook/react-vite';
import { Avatar } from './avatar';

const meta: Meta<typeof Avatar> = { component: Avatar, args: { initials: 'CM' } };
export default meta;

type Story = StoryObj<typeof Avatar>;

export const Small: Story = { args: { size: 'small' } };
export const Regular: Story = {};
export const Large: Story = { args: { size: 'large' } };
