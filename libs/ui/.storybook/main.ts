import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.stories.tsx'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Nothing of it is fetched from elsewhere, nor written about whoever runs it.
  typescript: { reactDocgen: false },
};

export default config;
