import type { Meta, StoryObj } from '@storybook/react-vite';
import { Skeleton } from './skeleton';

const meta: Meta<typeof Skeleton> = { component: Skeleton, args: { label: 'Chargement…' } };
export default meta;

type Story = StoryObj<typeof Skeleton>;

export const Cards: Story = {};
export const One: Story = { args: { rows: 1 } };
