import type { Meta, StoryObj } from '@storybook/react-vite';
import { TerritoryMark } from './territory-mark';

const meta: Meta<typeof TerritoryMark> = { component: TerritoryMark };
export default meta;

type Story = StoryObj<typeof TerritoryMark>;

export const OneTerritory: Story = { args: { code: 'roissy-pays-de-france' } };
export const Another: Story = { args: { code: 'vallee-de-la-drome' } };
