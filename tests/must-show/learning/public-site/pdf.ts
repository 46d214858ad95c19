import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import { sitemapPaths } from './pages.ts';
import type { Stage } from './stage.ts';

export async function isADocument(stage: Stage): Promise<void> {
  const collection = (await sitemapPaths(stage)).find((path) => path.startsWith('/exempel/samling/')) ?? '';
  const answer = await fetch(`${stage.app.address}${collection}/pdf`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const raw = Buffer.from(bytes).toString('latin1');
  expect(raw).toMatch(/pdfuaid:part\W+1/);
  const document = await getDocumentProxy(bytes);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const { rows } = await stage.owner.query<{ title: string }>(
    `select p.title from example_collections c join example_collection_items i on i.collaboration_id = c.collaboration_id and i.collection_id = c.id
     join example_publications p on p.collaboration_id = i.collaboration_id and p.id = i.publication_id
     where '/exempel/samling/' || c.slug = $1 and p.withdrawn_at is null order by i.position`,
    [collection],
  );
  expect(rows.length).toBeGreaterThanOrEqual(8);
  const outline = (await document.getOutline()) as { title: string }[];
  for (const { title } of rows) expect(outline.map((entry) => entry.title)).toContain(title);
  const { text } = await extractText(document, { mergePages: false });
  const pages = text.map((page) => page.replaceAll(/\s+/g, ' '));
  const contents = pages.find((page) => page.includes('Innehåll')) ?? '';
  for (const { title } of rows) {
    expect(contents).toContain(title);
    expect(pages.filter((page) => page.includes(title)).length).toBeGreaterThanOrEqual(2);
  }
}
