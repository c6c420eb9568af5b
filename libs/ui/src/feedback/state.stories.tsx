import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../actions/button';
import { EmptyState, ErrorState } from './state';

const meta: Meta<typeof EmptyState> = { component: EmptyState };
export default meta;

type Story = StoryObj<typeof EmptyState>;

export const Empty: Story = {
  args: {
    icon: 'messages',
    title: 'Aucune conversation pour l’instant',
    children: 'Répondez à une opportunité, ou écrivez à un membre depuis sa fiche.',
    actions: <Button>Voir les opportunités</Button>,
  },
};
export const EmptyPage: Story = { args: { heading: 'h1', title: 'Rien ne vous attend' } };
export const Failed: Story = {
  render: (args) => <ErrorState {...args} />,
  args: {
    title: 'Le fil n’a pas pu être chargé',
    children: 'La connexion est coupée. Vérifiez votre réseau, puis réessayez.',
    actions: <Button>Réessayer</Button>,
  },
};
