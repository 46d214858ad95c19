import type { Plugin } from 'postcss';

const unused = /^--ax-(bg-|text-|border-)?(brand|meta)-/;
const unusedSelector = /\[data-color="?(brand|meta)-/;

/** Takes out the palettes of the design system that this product does not use. */
export const onlyOurColors: Plugin = {
  postcssPlugin: 'only-our-colors',
  Declaration(declaration) {
    if (unused.test(declaration.prop)) declaration.remove();
  },
  Rule(rule) {
    if (unusedSelector.test(rule.selector)) rule.remove();
  },
};
