import type { Meta, StoryObj } from '@storybook/react-vite';
import { SelectField } from './select-field';

const meta: Meta<typeof SelectField> = {
  component: SelectField,
  args: {
    label: 'Durée du mandat',
    options: [
      { value: '6', label: 'Six mois' },
      { value: '12', label: 'Un an' },
    ],
  },
};
export default meta;

type Story = StoryObj<typeof SelectField>;

export const Plain: Story = {};
export const Described: Story = { args: { description: 'Il peut être renouvelé.' } };
export const AtFault: Story = { args: { error: 'Choisissez une durée.' } };
