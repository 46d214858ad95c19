import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { postcssPlugins } from './app/styles/postcss-plugins.ts';

export default defineConfig({
  plugins: [reactRouter()],
  css: { postcss: { plugins: postcssPlugins() } },
  build: { target: 'es2022' },
  environments: {
    ssr: { build: { rollupOptions: { input: './server/http/pages.ts' } } },
  },
});
