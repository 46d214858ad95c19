const alias = /(?:\/\*\*[^\n]*\*\/\n)?const (\w+) = sv_\w+;\n/g;

/**
 * Takes out of a compiled message the languages it has no words in: they would call the Swedish words anyway, and every page
 * would carry the detour.
 */
export function dropFallbacks(code: string): string {
  const unused = [...code.matchAll(alias)].map(([, name = '']) => name);
  return unused.reduce(
    (rest, name) => rest.replace(new RegExp(`\\tif \\(locale === "[\\w-]+"\\) return ${name}\\(inputs\\)\\n`), ''),
    code.replaceAll(alias, ''),
  );
}
