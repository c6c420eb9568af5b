import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressBar } from './progress-bar';

const meta: Meta<typeof ProgressBar> = { component: ProgressBar, args: { label: 'Envoi de la photo' } };
export default meta;

type Story = StoryObj<typeof ProgressBar>;

export const Halfway: Story = { args: { share: 0.5 } };
export const Unknown: Story = {};
