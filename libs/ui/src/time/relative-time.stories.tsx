import type { Meta, StoryObj } from '@storybook/react-vite';
import { RelativeTime } from './relative-time';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const meta: Meta<typeof RelativeTime> = { component: RelativeTime };
export default meta;

type Story = StoryObj<typeof RelativeTime>;

export const JustNow: Story = { args: { value: ago(0) } };
export const Hours: Story = { args: { value: ago(185) } };
export const LongAgo: Story = { args: { value: ago(60 * 24 * 40) } };
