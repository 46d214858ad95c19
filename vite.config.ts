import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { postcssPlugins } from './app/styles/postcss-plugins.ts';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  css: { postcss: { plugins: postcssPlugins() } },
  build: {
    target: 'es2022',
    rollupOptions: isSsrBuild ? { input: './server/http/pages.ts' } : {},
  },
}));
