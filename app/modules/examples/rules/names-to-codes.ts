/** Names written after each other, with commas between, as codes. A name that nobody knows is given back as it was written. */
export function namesToCodes(text: string, known: readonly { code: string; name: string }[]): { codes: string[]; unknown: string[] } {
  const byName = new Map(known.map(({ code, name }) => [plain(name), code]));
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const name of text.split(/[,;\n]/).map((each) => each.trim()).filter(Boolean)) {
    const code = byName.get(plain(name));
    if (code === undefined) unknown.push(name);
    else codes.add(code);
  }
  return { codes: [...codes], unknown };
}

/** Without regard to case, and to the word kommun after a name. */
function plain(name: string): string {
  return name.toLocaleLowerCase('sv').replace(/s? kommun$/, '').trim();
}
