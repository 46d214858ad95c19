import type { AcceptedPlugin } from 'postcss';
import postcssRTLCSS from 'postcss-rtlcss';
import { Mode } from 'postcss-rtlcss/options';
import { darkByPreference } from './postcss/dark-by-preference.ts';
import { onlyOurColors } from './postcss/only-our-colors.ts';
import { withoutRemoteFonts } from './postcss/without-remote-fonts.ts';

/** What the design system's CSS goes through on its way into ours. */
export function postcssPlugins(): AcceptedPlugin[] {
  return [
    withoutRemoteFonts,
    onlyOurColors,
    darkByPreference,
    postcssRTLCSS({
      mode: Mode.combined,
      // No specificity of their own, so that the design system's order of rules holds in both directions.
      ltrPrefix: ':where(html[dir="ltr"])',
      rtlPrefix: ':where(html[dir="rtl"])',
      bothPrefix: ':where(html[dir])',
    }),
  ];
}
