import type { Meta, StoryObj } from '@storybook/react-vite';
import { VisuallyHidden } from './visually-hidden';

const meta: Meta<typeof VisuallyHidden> = { component: VisuallyHidden };
export default meta;

/** Only the part in sight shows; a screen reader says both. */
export const BesideVisibleText: StoryObj<typeof VisuallyHidden> = {
  args: { children: 'non lus' },
  render: ({ children }) => (
    <p>
      Messages 3 <VisuallyHidden>{children}</VisuallyHidden>
    </p>
  ),
};
