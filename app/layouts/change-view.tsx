import { redirect } from 'react-router';
import { isLocale } from '#app/lib/languages.ts';
import { isTheme, languageCookie, preferenceCookie, themeCookie } from '#app/platform/i18n/preferences.ts';
import { publicCommand } from '#app/platform/route/index.server.ts';

/** Keeps the choice of language or theme in a cookie and goes back to the page. */
export const action = publicCommand('view.change', async ({ form }) => {
  const response = redirect(ownPath(String(form.get('till') ?? '/')));
  const language = String(form.get('sprak') ?? '');
  const theme = String(form.get('tema') ?? '');
  if (isLocale(language)) response.headers.append('Set-Cookie', preferenceCookie(languageCookie, language));
  if (isTheme(theme)) response.headers.append('Set-Cookie', preferenceCookie(themeCookie, theme));
  return response;
});

/** A path of ours, never another site. */
function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/';
}
