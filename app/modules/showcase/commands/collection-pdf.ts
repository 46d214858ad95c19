import { formatMoney } from '#app/lib/format-number.ts';
import { pageLocale } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import type { Tx } from '#app/platform/db/index.ts';
import { renderPdf } from '#app/platform/pdf/index.ts';
import type { Version } from '../data/example.ts';
import { chapters, type Chapter } from '../rules/chapters.ts';
import { collectionDocument } from '../rules/collection-document.ts';
import { licence } from '#app/lib/licence.ts';
import type { Publisher } from './publisher.ts';
import { readWholeCollection } from './read-collection.ts';

/** How the page says what the document says too. */
interface Words {
  chapterTitle: (chapter: Chapter) => string;
  placeOf: (example: Version) => string;
  periodOf: (example: Version) => string;
}

/**
 * A published collection as a tagged PDF with contents, in the versions that it holds.
 * @throws a Response of 404 where no published collection has the address
 */
export async function collectionAsPdf(tx: Tx, slug: string, { name, origin }: Publisher, words: Words): Promise<Buffer> {
  const { collection, examples } = await readWholeCollection(tx, slug);
  const data = {
    language: pageLocale(getLocale()),
    title: collection.title,
    kicker: `${m.showcase_title()} ${String(collection.year)}`,
    lead: m.showcase_examples({ count: examples.length }),
    description: collection.intro || collection.title,
    intro: collection.intro,
    publisher: name,
    address: `${origin}/exempel/samling/${slug}`,
    licence,
    words: { about: m.showcase_collection_about(), contents: m.showcase_collection_contents(), more: m.showcase_collection_more(), licence: m.showcase_collection_licence() },
    examples: examples.map((example) => told(example, origin, words)),
  };
  return renderPdf(collectionDocument, data, collection.publishedAt);
}

function told(example: Version, origin: string, { chapterTitle, placeOf, periodOf }: Words): object {
  const { texts, budgetKronor } = example.content;
  const locale = pageLocale(getLocale());
  return {
    language: example.language,
    title: example.title,
    summary: example.summary,
    address: `${origin}/exempel/${example.slug}`,
    facts: [
      { term: m.showcase_actor(), value: example.actor },
      { term: m.showcase_where(), value: placeOf(example) },
      { term: m.showcase_when(), value: periodOf(example) },
      ...(texts.partners ? [{ term: m.showcase_partners(), value: texts.partners }] : []),
      ...(budgetKronor === null ? [] : [{ term: m.showcase_budget(), value: formatMoney(budgetKronor, locale) }]),
    ],
    chapters: chapters.flatMap(({ name, fields }) => {
      const paragraphs = fields.flatMap((field) => texts[field]?.split(/\n{2,}/) ?? []);
      return paragraphs.length > 0 ? [{ title: chapterTitle(name), paragraphs }] : [];
    }),
  };
}
