/** What counts as the same heading or code: any case, with or without å ä ö, spaces and hyphens as underscores. */
export function plainKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
