import { addMonths, today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, Refused } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { selectAgreement } from '../data/agreements.ts';
import { selectAnswers } from '../data/answers.ts';
import { publishContacts } from '../data/contacts.ts';
import { insertEvent } from '../data/events.ts';
import { lockExample, moveExample } from '../data/examples.ts';
import { selectMarks } from '../data/marks.ts';
import { selectEvidence, selectLinks } from '../data/parts.ts';
import { insertAddress, insertPublication, selectAddress, selectCurrentVersion, selectPublications } from '../data/publications.ts';
import { contactMonths } from '../rules/contact-life.ts';
import type { PublishedContent } from '../rules/published.ts';
import { changedBetween } from '../rules/published-changes.ts';
import { slugOf } from '../rules/slug.ts';
import { unlessChanged } from './changed-meanwhile.ts';
import { tellWriters } from './tell-by-mail.ts';
import { writerOf } from './writer-of.ts';

/**
 * Publishes an example as it stands: a version that is never changed, at an address that never moves. Of two editors who
 * publish at once one wins and the other is told.
 * @throws Refused when a category, a place or a yes to the terms is missing, or when somebody else changed it since `version`
 */
export async function publishExample(tx: Tx, member: Member, exampleId: string, version: number): Promise<string> {
  const example = found(await lockExample(tx, exampleId));
  unlessChanged(example.version === version);
  const marks = found(await selectMarks(tx, exampleId));
  const { countyCode, periodFrom } = example;
  if (marks.categories.length === 0) throw new Refused(m.examples_publish_no_category());
  if (countyCode === null || periodFrom === null) throw new Refused(m.examples_publish_no_place());
  const agreement = await selectAgreement(tx, exampleId);
  if (!agreement) throw new Refused(m.examples_publish_no_terms());
  const [latest] = await selectPublications(tx, exampleId);
  const before = await selectCurrentVersion(tx, exampleId);
  const texts = Object.fromEntries((await selectAnswers(tx, exampleId)).map(({ field, value }) => [field, value]));
  const { summary = '', ...others } = texts;
  const address = await selectAddress(tx, exampleId);
  const slug = address?.slug ?? slugOf(example.title, exampleId);
  if (!address) await insertAddress(tx, exampleId, slug);
  const facts = { ...example, countyCode, periodFrom };
  const content: PublishedContent = {
    texts: others,
    budgetKronor: example.budgetKronor,
    links: (await selectLinks(tx, exampleId)).map(({ kind, name, href }) => ({ kind, name, href })),
    evidence: (await selectEvidence(tx, exampleId)).map((evidence) => evidence.content),
  };
  const { categories, goals } = marks;
  const changes = before ? changedBetween(before, { facts, summary, categories, goals, content }) : [];
  const number = (latest?.number ?? 0) + 1;
  await insertPublication(tx, { id: newId(), exampleId, number, slug, facts, summary, categories, goals, content, changes, terms: agreement.terms, userId: member.userId });
  unlessChanged(await moveExample(tx, exampleId, version, { to: 'published' }));
  await publishContacts(tx, exampleId, addMonths(today(), contactMonths));
  await insertEvent(tx, writerOf(member), { exampleId, kind: 'published' });
  if (number === 1) await tellWriters(tx, { collaborationId: member.collaborationId, exampleId, kind: 'published' });
  return slug;
}
