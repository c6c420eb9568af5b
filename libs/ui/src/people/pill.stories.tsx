import type { Meta, StoryObj } from '@storybook/react-vite';
import { Pill } from './pill';

const meta: Meta<typeof Pill> = { component: Pill };
export default meta;

type Story = StoryObj<typeof Pill>;

export const Warm: Story = { args: { tone: 'warm', children: 'Besoin' } };
export const Calm: Story = { args: { children: 'Offre' } };
export const Plain: Story = { args: { tone: 'plain', children: 'Close' } };
export const Count: Story = { args: { tone: 'count', children: '12' } };
