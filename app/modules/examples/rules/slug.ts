const longest = 70;
const letters: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', ø: 'o', æ: 'ae' };

/**
 * The address of an example for good: its first title in plain letters, and five letters of its id, so that two examples with one
 * title, here or in another collaboration, have two addresses.
 */
export function slugOf(title: string, id: string): string {
  const words = plain(title).slice(0, longest).replace(/-[^-]*$/, (last) => (plain(title).length > longest ? '' : last));
  return `${words || 'exempel'}-${id.replaceAll('-', '').slice(-5)}`;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => letters[letter] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}
