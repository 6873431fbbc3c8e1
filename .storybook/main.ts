import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';
import { semEstatisticas } from '../scripts/sem-estatisticas.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'msw-storybook-addon'],
  // The worker comes from the installed msw, so that the two versions cannot drift.
  staticDirs: [{ from: fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), to: '/mockServiceWorker.js' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [semEstatisticas()],
      resolve: { conditions: ['plano-kit-source', ...defaultClientConditions] },
      build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
