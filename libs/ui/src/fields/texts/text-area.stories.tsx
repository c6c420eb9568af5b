import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextArea } from './text-area';

const meta: Meta<typeof TextArea> = { component: TextArea, args: { label: 'Votre message', rows: 4 } };
export default meta;

type Story = StoryObj<typeof TextArea>;

export const Empty: Story = {};
export const Written: Story = { args: { defaultValue: 'Bonjour, seriez-vous libre jeudi matin\u202F?' } };
export const AtFault: Story = { args: { error: 'Écrivez quelques mots avant d’envoyer.' } };
