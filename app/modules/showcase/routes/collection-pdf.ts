import { publicPage } from '#app/platform/route/index.server.ts';
import { collectionAsPdf } from '../commands/collection-pdf.ts';
import { publisherAt } from '../commands/publisher.ts';
import { periodOf, placeOf } from '../components/card-list.tsx';
import { chapterTitle } from '../components/chapter-words.ts';

export const loader = publicPage('showcase.collection_pdf', async ({ tx, params, url }) => {
  const slug = params.slug ?? '';
  const pdf = await collectionAsPdf(tx, slug, publisherAt(url), { chapterTitle, placeOf, periodOf });
  return new Response(new Uint8Array(pdf), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${slug.replaceAll(/[^a-z0-9-]/g, '')}.pdf"` },
  });
});
