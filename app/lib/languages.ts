/** Languages of the staff screens: every message stands in each of them. */
export const staffLocales = ['sv', 'en'] as const;

/** Languages that the product's own words may stand in; where one is missing on a participant's page, Swedish stands. */
export const locales = [...staffLocales, 'ar', 'fa', 'so', 'ti', 'uk'] as const;

/**
 * Languages that the words of the pages themselves stand in, the participant's too. In the others only the frame around a page
 * does, so that its main part is Swedish and says so.
 */
export const pageLocales = [...staffLocales] as const;

export type Locale = (typeof locales)[number];
export type StaffLocale = (typeof staffLocales)[number];

export const baseLocale: StaffLocale = 'sv';

interface Language {
  name: string;
  dir: 'ltr' | 'rtl';
}

/** Languages that content for participants may stand in, by BCP 47 tag, each named in itself. */
export const languages = {
  sv: { name: 'Svenska', dir: 'ltr' },
  en: { name: 'English', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
  ckb: { name: 'کوردیی ناوەندی', dir: 'rtl' },
  fa: { name: 'فارسی', dir: 'rtl' },
  fi: { name: 'Suomi', dir: 'ltr' },
  prs: { name: 'دری', dir: 'rtl' },
  ps: { name: 'پښتو', dir: 'rtl' },
  so: { name: 'Soomaali', dir: 'ltr' },
  ti: { name: 'ትግርኛ', dir: 'ltr' },
  tr: { name: 'Türkçe', dir: 'ltr' },
  uk: { name: 'Українська', dir: 'ltr' },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof languages;

export function isLanguage(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag);
}

export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}

export function isStaffLocale(tag: string): tag is StaffLocale {
  return (staffLocales as readonly string[]).includes(tag);
}

/** The language of a page's own words for a reader of `locale`. */
export function pageLocale(locale: Locale): Locale {
  return (pageLocales as readonly string[]).includes(locale) ? locale : baseLocale;
}

/** Attributes for an element whose text is in the given language. */
export function langAttributes(tag: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: tag, dir: isLanguage(tag) ? languages[tag].dir : 'ltr' };
}
