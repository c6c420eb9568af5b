import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../actions/button';
import { Toasts, useToast, type ToastRequest } from './toasts';

function Trigger(request: ToastRequest) {
  const toast = useToast();
  return <Button onClick={() => toast(request)}>Montrer</Button>;
}

const meta: Meta<typeof Toasts> = {
  component: Toasts,
  args: { labels: { region: 'Messages de l’application', close: 'Fermer' } },
};
export default meta;

type Story = StoryObj<typeof Toasts>;

const pressed: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Montrer' }));
  await canvas.findByRole('button', { name: 'Fermer' });
};

export const WithUndo: Story = {
  args: { children: <Trigger text="Publication supprimée" action={{ label: 'Annuler', run: () => undefined }} /> },
  play: pressed,
};
export const Failed: Story = {
  args: { children: <Trigger tone="danger" text="La publication n’est pas partie." /> },
  play: pressed,
};
