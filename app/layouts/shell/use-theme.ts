import { useRouteLoaderData } from 'react-router';
import type { Preferences, Theme } from '#app/platform/i18n/preferences.ts';

export function useTheme(): Theme {
  return useRouteLoaderData<() => Preferences>('root')?.theme ?? 'auto';
}
