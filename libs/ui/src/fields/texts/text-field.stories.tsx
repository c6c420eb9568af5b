import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextField } from './text-field';

const meta: Meta<typeof TextField> = { component: TextField, args: { label: 'Nom du territoire' } };
export default meta;

type Story = StoryObj<typeof TextField>;

export const Empty: Story = {};
export const Described: Story = {
  args: { description: 'Tel que les habitants le disent.', defaultValue: 'Roissy Pays de France' },
};
export const AtFault: Story = { args: { error: 'Ce champ est obligatoire.' } };
export const Disabled: Story = { args: { disabled: true, defaultValue: 'Roissy Pays de France' } };
