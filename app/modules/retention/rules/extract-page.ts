import type { LabelledExtract, LabelledPart } from './labelled.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function part({ title, records }: LabelledPart): string {
  const articles = records.map(({ heading, about, lines }) => {
    const list = lines.map(({ term, value }) => `<dt>${safe(term)}</dt><dd>${safe(value)}</dd>`).join('');
    return `<article>${heading ? `<h3>${safe(heading)}</h3>` : ''}${about ? `<p>${safe(about)}</p>` : ''}<dl>${list}</dl></article>`;
  });
  return `<section><h2>${safe(title)}</h2>${articles.join('')}</section>`;
}

/** A page that stands by itself: no script, no picture, nothing from elsewhere. */
export function extractPage({ title, madeOn, parts, readings }: LabelledExtract, lang: string): string {
  const read = readings.lines.map((line) => `<li>${safe(line)}</li>`).join('');
  return `<!doctype html>
<html lang="${safe(lang)}"><head><meta charset="utf-8"><title>${safe(title)}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap}article{break-inside:avoid;border-top:1px solid}</style>
</head><body><h1>${safe(title)}</h1><p>${safe(madeOn)}</p>
${parts.map(part).join('\n')}
${read ? `<section><h2>${safe(readings.title)}</h2><ul>${read}</ul></section>` : ''}
</body></html>
`;
}
