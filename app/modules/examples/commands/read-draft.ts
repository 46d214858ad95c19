import { today } from '#app/lib/local-date.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectAnswers } from '../data/answers.ts';
import { selectCall } from '../data/calls.ts';
import { selectContacts } from '../data/contacts.ts';
import { selectContributors, selectStanding } from '../data/contributors.ts';
import { selectExample } from '../data/examples.ts';
import { selectLinks } from '../data/parts.ts';
import { selectAddress } from '../data/publications.ts';
import { selectQuestions } from '../data/questions.ts';
import { selectSimilarPublished } from '../data/similar.ts';
import { daysLeft } from '../rules/call-state.ts';
import { missingToSubmit } from '../rules/missing-to-submit.ts';
import { fieldsOf, isText, pageOf, partNames, type Field } from '../rules/parts.ts';
import { currentTerms } from '../rules/terms.ts';
import type { ExampleTexts } from '../rules/template.ts';
import { missingLabel } from './missing-label.ts';

/** A draft as those who write on it see it first: how far it has come, what is missing, who is in it. */
export async function readDraft(tx: Tx, exampleId: string) {
  const example = found(await selectExample(tx, exampleId));
  const answers = await selectAnswers(tx, exampleId);
  const texts: ExampleTexts = Object.fromEntries(answers.map(({ field, value }) => [field, value]));
  const contacts = await selectContacts(tx, exampleId);
  const missing = missingToSubmit(example, texts, contacts).map((part) => ({ label: missingLabel(part), page: pageOf(part) }));
  const call = example.callId ? await selectCall(tx, example.callId) : undefined;
  const standing = await selectStanding(tx, exampleId);
  const isOpen = example.state === 'draft' || example.state === 'questions';
  return {
    example,
    missing,
    pages: partNames.map((page) => ({ page, done: !missing.some((each) => each.page === page) })),
    contributors: await selectContributors(tx, exampleId),
    leads: standing.leads,
    agreed: standing.terms === currentTerms,
    questions: await selectQuestions(tx, exampleId),
    closes: call && isOpen ? { on: call.closesOn, days: daysLeft(call.closesOn, today()) } : null,
    similar: isOpen && example.title ? await selectSimilarPublished(tx, example.title) : [],
    slug: example.state === 'published' ? ((await selectAddress(tx, exampleId))?.slug ?? null) : null,
  };
}

/** What a page of the form needs: the facts, the texts with their versions, the lists. */
export async function readPart(tx: Tx, exampleId: string, page: string) {
  return { ...(await readFields(tx, exampleId, fieldsOf(page))), links: await selectLinks(tx, exampleId), contacts: await selectContacts(tx, exampleId) };
}

export async function readFields(tx: Tx, exampleId: string, fields: readonly Field[]) {
  const example = found(await selectExample(tx, exampleId));
  const answers = (await selectAnswers(tx, exampleId)).filter(({ field }) => fields.includes(field));
  return {
    example,
    fields: [...fields],
    texts: Object.fromEntries(answers.map(({ field, value }) => [field, value])) as ExampleTexts,
    versions: Object.fromEntries(fields.filter(isText).map((field) => [field, answers.find((each) => each.field === field)?.version ?? 0])),
    /** Who last saved one of these texts, and when; null when nobody has. */
    last: lastOf(answers),
  };
}

function lastOf(answers: readonly { savedAt: Date; savedBy: string }[]): { at: string; by: string } | null {
  const [last] = answers.toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
  return last ? { at: last.savedAt.toISOString(), by: last.savedBy } : null;
}

export type DraftView = Awaited<ReturnType<typeof readDraft>>;
export type PartPage = Awaited<ReturnType<typeof readPart>>;
export type FieldsView = Awaited<ReturnType<typeof readFields>>;
