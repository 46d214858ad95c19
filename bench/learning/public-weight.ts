import type { Figure } from '../figures.ts';
import { view, viewed } from './view.ts';
import type { PublicBench } from './world.ts';

const pages = { 'front page': '/exempel', 'search with filters': '/exempel?q=h%C3%A4lsa&lan=17', example: '/exempel/exempel-7-bench', county: '/exempel/lan/varmland' };

/** All that a page sends, compressed as it leaves: document, stylesheet, scripts and fonts, pictures apart. */
export async function measurePublicWeight({ address }: PublicBench, report: (figure: Figure) => void): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    const { bytes } = await viewed(address + path);
    const html = await (await fetch(address + path)).text();
    const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
    let parts = 0;
    for (const file of files) parts += (await view(address + file)).bytes;
    report({ name: `public page, whole, compressed: ${name}`, unit: 'kB', value: (bytes + parts) / 1000, limit: 30, bare: null, note: `document ${(bytes / 1000).toFixed(1)}, ${String(files.length)} file` });
  }
}
