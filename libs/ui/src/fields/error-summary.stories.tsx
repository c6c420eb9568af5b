import type { Meta, StoryObj } from '@storybook/react-vite';
import { ErrorSummary } from './error-summary';
import { TextField } from './texts/text-field';

const meta: Meta<typeof ErrorSummary> = { component: ErrorSummary };
export default meta;

export const TwoFaults: StoryObj<typeof ErrorSummary> = {
  args: {
    title: 'Deux points à corriger',
    errors: [
      { text: 'Titre\u202F: ce champ est obligatoire.', fieldId: 'title' },
      { text: 'La connexion est coupée.' },
    ],
  },
  render: (args) => (
    <>
      <ErrorSummary {...args} />
      <TextField id="title" label="Titre" error="Ce champ est obligatoire." />
    </>
  ),
};
