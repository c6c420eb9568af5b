import type { Meta, StoryObj } from '@storybook/react-vite';
import { HeroCard } from './card';
import { ContourLines } from './contour-lines';

const meta: Meta<typeof ContourLines> = {
  component: ContourLines,
  // They fill what holds them.
  render: ({ code }) => <HeroCard code={code}>{code}</HeroCard>,
};
export default meta;

type Story = StoryObj<typeof ContourLines>;

export const OneTerritory: Story = { args: { code: 'roissy-pays-de-france' } };
export const Another: Story = { args: { code: 'vallee-de-la-drome' } };
