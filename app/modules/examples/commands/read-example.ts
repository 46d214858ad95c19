import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { selectAgreement } from '../data/agreements.ts';
import { selectAnswers } from '../data/answers.ts';
import { selectCollectionsFor } from '../data/collections.ts';
import { selectContacts } from '../data/contacts.ts';
import { selectDeskExample } from '../data/desk-example.ts';
import { selectEvents } from '../data/events.ts';
import { selectExample } from '../data/examples.ts';
import { selectLinks } from '../data/parts.ts';
import { selectPublications } from '../data/publications.ts';
import { selectQuestions } from '../data/questions.ts';
import { selectReviews } from '../data/reviews.ts';
import { selectSimilar } from '../data/similar.ts';
import { selectOtherLanguages } from '../data/translations.ts';
import type { ExampleTexts } from '../rules/template.ts';
import { verdictOf } from '../rules/verdict.ts';

/** One example with all that its readers need to judge it. */
export async function readForReview(tx: Tx, member: Member, exampleId: string) {
  const example = found(await selectDeskExample(tx, exampleId, member));
  const reviews = await selectReviews(tx, exampleId, example.submission);
  const edits = member.role === 'editor';
  return {
    example,
    texts: Object.fromEntries((await selectAnswers(tx, exampleId)).map(({ field, value }) => [field, value])) as ExampleTexts,
    links: await selectLinks(tx, exampleId),
    contacts: await selectContacts(tx, exampleId),
    reviews,
    own: reviews.find(({ reviewerId }) => reviewerId === member.userId) ?? null,
    verdict: verdictOf(reviews),
    agreement: (await selectAgreement(tx, exampleId)) ?? null,
    similar: await selectSimilar(tx, exampleId),
    edits,
    reviewsIt: edits && example.state === 'submitted' && !example.wroteIt,
    publishes: edits && example.publishes,
  };
}

/** The same with what is decided on its page: questions and collections. */
export async function readExample(tx: Tx, member: Member, exampleId: string) {
  const languages = await selectOtherLanguages(tx, exampleId);
  return {
    ...(await readForReview(tx, member, exampleId)),
    questions: await selectQuestions(tx, exampleId),
    collections: await selectCollectionsFor(tx, exampleId),
    original: languages.find(({ isOriginal }) => isOriginal) ?? null,
    translations: languages.filter(({ isOriginal }) => !isOriginal),
  };
}

/** Its published versions and what has happened to it. */
export async function readHistory(tx: Tx, exampleId: string) {
  const { id, title } = found(await selectExample(tx, exampleId));
  return { id, title, versions: await selectPublications(tx, exampleId), events: await selectEvents(tx, exampleId) };
}

export type ReviewView = Awaited<ReturnType<typeof readForReview>>;
export type ExampleView = Awaited<ReturnType<typeof readExample>>;
