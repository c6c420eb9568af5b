import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../actions/button';
import { TextField } from '../fields/texts/text-field';
import { Dialog } from './dialog';

const meta: Meta<typeof Dialog> = { component: Dialog };
export default meta;

export const Open: StoryObj<typeof Dialog> = {
  args: {
    title: 'Confier un mandat',
    closeLabel: 'Fermer',
    onClose: () => undefined,
    children: (
      <>
        <TextField label="À qui" />
        <Button wide>Confier le mandat</Button>
      </>
    ),
  },
};
