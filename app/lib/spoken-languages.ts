/** Languages that people here speak, as ISO 639-3; the list that forms offer. A person may speak another. */
export const spokenLanguages = [
  'swe', 'ara', 'prs', 'fas', 'som', 'tir', 'amh', 'kmr', 'ckb', 'pus', 'ukr', 'rus', 'pol', 'tur', 'eng', 'spa', 'fra', 'bos', 'sqi',
  'ron', 'rom', 'fin', 'tha', 'vie', 'urd', 'ben', 'swa', 'lin', 'tig', 'uig', 'mon', 'zho', 'sme', 'swl',
] as const;

/** What a language is called in the reader's language; the code itself where nobody knows a name. */
export function languageName(code: string, locale: string): string {
  if (code === 'swl') return locale === 'sv' ? 'svenskt teckenspråk' : 'Swedish Sign Language';
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}

/** What a language calls itself, for whoever looks for her own in a list. */
export function ownLanguageName(code: string): string {
  return code === 'swl' ? 'Svenskt teckenspråk' : languageName(code, code);
}

/** The list to choose from, in the reader's language and order. */
export function languageOptions(locale: string): { value: string; label: string }[] {
  return spokenLanguages
    .map((value) => ({ value, label: languageName(value, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
