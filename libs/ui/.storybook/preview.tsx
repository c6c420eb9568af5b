import type { Preview } from '@storybook/react-vite';
import { setColorScheme, UiProvider } from '../src';

const isScheme = (value: unknown) => value === 'light' || value === 'dark';

const preview: Preview = {
  parameters: { layout: 'padded', controls: { disable: true } },
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', items: ['auto', 'light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'auto' },
  decorators: [
    (Story, { globals }) => {
      setColorScheme(isScheme(globals['scheme']) ? globals['scheme'] : 'auto');
      return (
        <UiProvider locale="fr">
          <main>
            <Story />
          </main>
        </UiProvider>
      );
    },
  ],
};

export default preview;
