import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../actions/button';
import { LiveRegion, useAnnounce } from './live-region';

function Speaker() {
  const announce = useAnnounce();
  return <Button onClick={() => announce('Trois nouvelles publications')}>Annoncer</Button>;
}

const meta: Meta<typeof LiveRegion> = { component: LiveRegion };
export default meta;

/** Heard by screen readers, not seen. */
export const Announcing: StoryObj<typeof LiveRegion> = {
  args: { children: <Speaker /> },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await canvas.findByText(/Trois nouvelles publications/);
  },
};
