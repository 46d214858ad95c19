import { parseHTML } from 'linkedom';
import type { Stage } from './stage.ts';

export interface Fetched {
  status: number;
  headers: Headers;
  text: string;
}

/** A page as a crawler gets it. */
export async function fetched({ app }: Pick<Stage, 'app'>, path: string, headers: Record<string, string> = {}): Promise<Fetched> {
  const answer = await fetch(app.address + path, { headers, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Every address of the sitemap, without the house. */
export async function sitemapPaths(stage: Stage): Promise<string[]> {
  const { text } = await fetched(stage, '/sitemap.xml');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

export function parsed(html: string): Document {
  return parseHTML(html).document;
}

/** The data in the words of schema.org that a page carries. */
export function structured(document: Document): Record<string, unknown>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((each) => JSON.parse(each.textContent ?? '') as Record<string, unknown>);
}
