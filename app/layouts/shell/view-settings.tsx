import { useLocation } from 'react-router';
import type { Locale } from '#app/lib/languages.ts';
import { langAttributes, languages } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { useTheme } from './use-theme.ts';

/** Buttons for language and light, each posting the one choice; a whole new document comes back. */
export function ViewSettings({ offered }: { offered: readonly Locale[] }) {
  const theme = useTheme();
  const themes = [
    { value: 'auto', label: m.layout_theme_auto() },
    { value: 'light', label: m.layout_theme_light() },
    { value: 'dark', label: m.layout_theme_dark() },
  ];
  return (
    <>
      <Choices legend={m.layout_language()}>
        {offered.map((tag) => (
          <button key={tag} name="sprak" value={tag} aria-pressed={tag === getLocale()} {...langAttributes(tag)}>
            {languages[tag].name}
          </button>
        ))}
      </Choices>
      <Choices legend={m.layout_theme()}>
        {themes.map(({ value, label }) => (
          <button key={value} name="tema" value={value} aria-pressed={value === theme}>
            {label}
          </button>
        ))}
      </Choices>
    </>
  );
}

function Choices({ legend, children }: { legend: string; children: React.ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/visning" className="s-choices">
      <input type="hidden" name="till" value={pathname + search} />
      <fieldset>
        <legend>{legend}</legend>
        {children}
      </fieldset>
    </form>
  );
}
