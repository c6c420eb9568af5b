import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from './button';
import { buttonClass } from './button-class';

const meta: Meta<typeof Button> = { component: Button, args: { children: 'Publier' } };
export default meta;

type Story = StoryObj<typeof Button>;

export const Primary: Story = {};
export const Accent: Story = { args: { variant: 'accent' } };
export const Soft: Story = { args: { variant: 'soft' } };
export const Outline: Story = { args: { variant: 'outline' } };
export const Quiet: Story = { args: { variant: 'quiet' } };
export const Danger: Story = { args: { variant: 'danger', children: 'Supprimer' } };
export const Large: Story = { args: { size: 'large' } };
export const Wide: Story = { args: { wide: true } };
export const Busy: Story = { args: { busy: true, children: 'Envoi…' } };
export const AsLink: Story = {
  render: () => (
    <a className={buttonClass({ variant: 'outline' })} href="#suite">
      Afficher la suite
    </a>
  ),
};
