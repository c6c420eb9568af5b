import type { Meta, StoryObj } from '@storybook/react-vite';
import { Avatar } from './avatar';

const meta: Meta<typeof Avatar> = { component: Avatar, args: { name: 'Chloé Martin', initials: 'CM' } };
export default meta;

type Story = StoryObj<typeof Avatar>;

export const Small: Story = { args: { size: 'small' } };
export const Regular: Story = {};
export const Nobody: Story = { args: { name: '', initials: '' } };
export const Large: Story = { args: { size: 'large' } };

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAALNCDwAAACwAAAAAAQABAAACAkQBADs=';
export const WithPhoto: Story = { args: { photo: { url: PIXEL, color: '#b3420f' }, size: 'large' } };
export const LostPhoto: Story = { args: { photo: { url: 'data:image/gif;base64,broken', color: '#b3420f' } } };
