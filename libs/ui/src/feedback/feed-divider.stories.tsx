import type { Meta, StoryObj } from '@storybook/react-vite';
import { FeedDivider } from './feed-divider';

const meta: Meta<typeof FeedDivider> = { component: FeedDivider };
export default meta;

type Story = StoryObj<typeof FeedDivider>;

export const Warm: Story = { args: { children: 'Nouveau depuis mardi' } };
export const Quiet: Story = { args: { quiet: true, children: 'Déjà vu' } };
