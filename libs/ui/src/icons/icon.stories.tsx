import type { Meta, StoryObj } from '@storybook/react-vite';
import { Icon, ICON_NAMES } from './icon';

const meta: Meta<typeof Icon> = { component: Icon };
export default meta;

export const All: StoryObj<typeof Icon> = {
  args: { large: true },
  render: ({ large }) => (
    <ul>
      {ICON_NAMES.map((name) => (
        <li key={name}>
          <Icon name={name} large={large} /> {name}
        </li>
      ))}
    </ul>
  ),
};
export const Small: StoryObj<typeof Icon> = { ...All, args: { large: false } };
