import type { Plugin } from 'postcss';

/** Takes out every font that would be fetched from somewhere else. */
export const withoutRemoteFonts: Plugin = {
  postcssPlugin: 'without-remote-fonts',
  AtRule: {
    'font-face': (rule) => {
      if (/url\(["']?https?:/.test(rule.toString())) rule.remove();
    },
  },
};
