import type { BrowserContextOptions } from 'playwright-core';
import { languageCookie, themeCookie } from '#app/platform/i18n/preferences.ts';

export type ViewName = 'desktop' | 'dark' | 'phone' | 'print' | 'arabic' | 'english';

interface View {
  options: BrowserContextOptions;
  cookies: Record<string, string>;
  media?: 'print';
}

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** The ways a page is looked at. */
export const views: Record<ViewName, View> = {
  desktop: { options: desktop, cookies: { [themeCookie]: 'light' } },
  dark: { options: desktop, cookies: { [themeCookie]: 'dark' } },
  phone: { options: phone, cookies: { [themeCookie]: 'light' } },
  print: { options: { viewport: { width: 794, height: 1123 } }, cookies: { [themeCookie]: 'light' }, media: 'print' },
  arabic: { options: phone, cookies: { [themeCookie]: 'light', [languageCookie]: 'ar' } },
  english: { options: desktop, cookies: { [themeCookie]: 'light', [languageCookie]: 'en' } },
};
