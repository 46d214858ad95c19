export interface TextFile {
  file: string;
  locale: string;
  messages: Record<string, unknown>;
}

type Merged<L extends string> = Record<L, Record<string, unknown>>;

/** One object of messages per language; throws one error that lists everything wrong. */
export function mergeTexts<L extends string>(files: TextFile[], locales: readonly L[]): Merged<L> {
  const merged = Object.fromEntries(locales.map((locale) => [locale, {}])) as Merged<L>;
  const problems = [
    ...locales.flatMap((locale) => fill(merged[locale], files.filter((file) => file.locale === locale))),
    ...locales.flatMap((locale) => missing(merged, locale)),
  ];
  if (problems.length > 0) throw new Error(`Texts that do not hold:\n  ${problems.join('\n  ')}`);
  return merged;
}

function fill(target: Record<string, unknown>, files: TextFile[]): string[] {
  const problems: string[] = [];
  for (const { file, messages } of files) {
    for (const [key, text] of Object.entries(messages)) {
      if (key === '$schema') continue;
      if (Object.hasOwn(target, key)) problems.push(`${file}: "${key}" stands in another folder too`);
      target[key] = text;
    }
  }
  return problems;
}

function missing<L extends string>(merged: Merged<L>, locale: L): string[] {
  const all = new Set(Object.values<Record<string, unknown>>(merged).flatMap((texts) => Object.keys(texts)));
  return [...all]
    .filter((key) => !Object.hasOwn(merged[locale], key))
    .map((key) => `"${key}" is missing in ${locale}`);
}
