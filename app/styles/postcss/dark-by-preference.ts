import type { ChildNode, Plugin, Rule } from 'postcss';
import { AtRule } from 'postcss';

/**
 * The design system's dark colours hang on the class `dark`. Gives the same rules to a reader whose device prefers dark and
 * who has not chosen light, so that no script has to set the class. Paper is never dark.
 */
export const darkByPreference: Plugin = {
  postcssPlugin: 'dark-by-preference',
  Once(root) {
    const found: Rule[] = [];
    root.walkRules((rule) => {
      if (rule.selectors.includes('.dark') && !rule.selectors.includes(':root')) found.push(rule);
    });
    for (const rule of found) {
      const preferred = rule.clone({ selector: ':root:not(.light)' });
      rule.replaceWith(media('screen', rule.clone()), media('screen and (prefers-color-scheme: dark)', preferred));
    }
  },
};

function media(params: string, child: ChildNode): AtRule {
  const rule = new AtRule({ name: 'media', params });
  rule.append(child);
  return rule;
}
