import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChoiceField } from './choice-field';

const meta: Meta<typeof ChoiceField> = {
  component: ChoiceField,
  args: {
    label: 'Vous venez en tant que',
    name: 'persona',
    defaultValue: 'ambassador',
    options: [
      { value: 'ambassador', label: 'Ambassadrice ou ambassadeur', hint: 'Vous faites connaître le territoire.' },
      { value: 'leader', label: 'Dirigeante ou dirigeant', hint: 'Vous cherchez des pairs et des affaires.' },
      { value: 'actor', label: 'Acteur local', hint: 'Vous publiez au nom d’une organisation.' },
    ],
  },
};
export default meta;

type Story = StoryObj<typeof ChoiceField>;

export const Cards: Story = {};
export const Compact: Story = { args: { compact: true } };
export const AtFault: Story = { args: { defaultValue: undefined, error: 'Choisissez l’une des trois.' } };
