export interface TextFile {
  file: string;
  locale: string;
  messages: Record<string, unknown>;
}

type Merged = Record<string, Record<string, unknown>>;

interface Languages {
  /** Languages in which every message must stand. */
  complete: readonly string[];
  all: readonly string[];
}

/** One object of messages per language; throws one error that lists everything wrong. */
export function mergeTexts(files: TextFile[], { complete, all }: Languages): Merged {
  const merged: Merged = Object.fromEntries(all.map((locale) => [locale, {}]));
  const problems = [
    ...files.filter(({ locale }) => !all.includes(locale)).map(({ file }) => `${file}: no such language`),
    ...all.flatMap((locale) => fill(merged[locale] ?? {}, files.filter((file) => file.locale === locale))),
    ...complete.flatMap((locale) => missing(merged, locale)),
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

function missing(merged: Merged, locale: string): string[] {
  const keys = new Set(Object.values(merged).flatMap((texts) => Object.keys(texts)));
  return [...keys]
    .filter((key) => !Object.hasOwn(merged[locale] ?? {}, key))
    .map((key) => `"${key}" is missing in ${locale}`);
}
