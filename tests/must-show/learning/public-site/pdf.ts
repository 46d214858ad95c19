import { expect } from 'vitest';
import { expectWholeDocument } from '../whole-document.ts';
import { sitemapPaths } from './pages.ts';
import type { Stage } from './stage.ts';

export async function isADocument(stage: Stage): Promise<void> {
  const collection = (await sitemapPaths(stage)).find((path) => path.startsWith('/exempel/samling/')) ?? '';
  const answer = await fetch(`${stage.app.address}${collection}/pdf`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { rows } = await stage.owner.query<{ title: string }>(
    `select p.title from example_collections c join example_collection_items i on i.collaboration_id = c.collaboration_id and i.collection_id = c.id
     join example_publications p on p.collaboration_id = i.collaboration_id and p.id = i.publication_id
     where '/exempel/samling/' || c.slug = $1 and p.withdrawn_at is null order by i.position`,
    [collection],
  );
  expect(rows.length).toBeGreaterThanOrEqual(8);
  await expectWholeDocument(bytes, rows.map(({ title }) => title));
}
