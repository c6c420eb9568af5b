import type { Meta, StoryObj } from '@storybook/react-vite';
import { Field } from './field';

const meta: Meta<typeof Field> = {
  component: Field,
  args: { label: 'Date limite', children: (control) => <input {...control} type="date" /> },
};
export default meta;

type Story = StoryObj<typeof Field>;

export const AroundAnyControl: Story = {};
export const Described: Story = { args: { description: 'Après cette date, l’opportunité se ferme d’elle-même.' } };
export const AtFault: Story = { args: { error: 'Choisissez une date à venir.' } };
