import type { Meta, StoryObj } from '@storybook/react-vite';
import { PasswordField } from './password-field';

const meta: Meta<typeof PasswordField> = {
  component: PasswordField,
  args: { label: 'Mot de passe', toggleLabel: 'Afficher le mot de passe', defaultValue: 'une phrase bien à vous' },
};
export default meta;

type Story = StoryObj<typeof PasswordField>;

export const Hidden: Story = {};
export const Shown: Story = {
  play: async ({ canvas, userEvent }) =>
    userEvent.click(canvas.getByRole('button', { name: 'Afficher le mot de passe' })),
};
export const AtFault: Story = { args: { error: 'Ce mot de passe est trop courant.' } };
