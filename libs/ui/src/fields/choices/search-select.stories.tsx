import type { Meta, StoryObj } from '@storybook/react-vite';
import { SearchSelect } from './search-select';

const meta: Meta<typeof SearchSelect> = {
  component: SearchSelect,
  args: {
    label: 'Commune',
    name: 'commune',
    onSearch: () => undefined,
    options: [
      { value: '95277', label: 'Gonesse' },
      { value: '95280', label: 'Goussainville' },
    ],
  },
};
export default meta;

type Story = StoryObj<typeof SearchSelect>;

export const Empty: Story = {};
export const Chosen: Story = { args: { initial: { value: '95277', label: 'Gonesse' } } };
export const Found: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox'), 'go');
    await canvas.findByRole('option', { name: 'Gonesse' });
  },
};
export const AtFault: Story = { args: { error: 'Choisissez une commune de la liste.' } };
