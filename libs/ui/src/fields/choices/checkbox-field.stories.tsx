import type { Meta, StoryObj } from '@storybook/react-vite';
import { CheckboxField } from './checkbox-field';

const meta: Meta<typeof CheckboxField> = {
  component: CheckboxField,
  args: { label: 'J’accepte les conditions d’utilisation' },
};
export default meta;

type Story = StoryObj<typeof CheckboxField>;

export const Empty: Story = {};
export const Checked: Story = { args: { defaultChecked: true } };
export const AtFault: Story = { args: { error: 'Acceptez les conditions pour créer votre compte.' } };
