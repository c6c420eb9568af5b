import type { Meta, StoryObj } from '@storybook/react-vite';
import { SkipLink } from './skip-link';

const meta: Meta<typeof SkipLink> = { component: SkipLink, args: { target: 'content', children: 'Aller au contenu' } };
export default meta;

/** Shows with the focus only. */
export const Focused: StoryObj<typeof SkipLink> = {
  render: (args) => (
    <>
      <SkipLink {...args} />
      <p id="content">Le contenu de la page.</p>
    </>
  ),
  play: ({ canvas }) => canvas.getByRole('link').focus(),
};
