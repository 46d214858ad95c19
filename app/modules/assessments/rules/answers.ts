import type { Question, TemplateSection } from './template.ts';

/** An answer as it is kept; null where it was taken back. */
export type AnswerValue = string | number | boolean | string[] | null;

export interface KeptAnswer {
  question: string;
  value: AnswerValue;
  version: number;
}

export type ReadAnswer = { value: AnswerValue } | { fault: 'number' | 'choice' | 'long' };

const longest = 4000;

/** Reads what was typed for one question. Nothing typed is no answer: every question may be left for later. */
export function readAnswer(question: Question, typed: string | string[] | undefined): ReadAnswer {
  const all = [typed ?? []].flat().map((each) => each.trim()).filter((each) => each !== '');
  const [first] = all;
  if (first === undefined) return { value: null };
  switch (question.kind) {
    case 'text':
      return first.length > longest ? { fault: 'long' } : { value: first };
    case 'number':
      return readNumber(first);
    case 'yes_no':
      return first === 'yes' || first === 'no' ? { value: first === 'yes' } : { fault: 'choice' };
    case 'choice':
      return isChoice(question, first) ? { value: first } : { fault: 'choice' };
    case 'choices':
      return all.every((each) => isChoice(question, each)) ? { value: inOrder(question, all) } : { fault: 'choice' };
  }
}

/** An answer as the form types it. */
export function typedAnswer(value: AnswerValue): string | string[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? '' : String(value).replace('.', typeof value === 'number' ? ',' : '.');
}

export function isSameAnswer(a: AnswerValue, b: AnswerValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How far a section has come. */
export function countAnswered(section: TemplateSection, answers: readonly KeptAnswer[]): number {
  const given = new Set(answers.filter(({ value }) => value !== null).map(({ question }) => question));
  return section.questions.filter(({ id }) => given.has(id)).length;
}

/** Grows by one with every change below it, so that two writers of one page notice each other. */
export function sectionVersion(section: TemplateSection, answers: readonly KeptAnswer[]): number {
  const ids = new Set(section.questions.map(({ id }) => id));
  return answers.filter(({ question }) => ids.has(question)).reduce((sum, { version }) => sum + version, 0);
}

function readNumber(typed: string): ReadAnswer {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return { fault: 'number' };
  return { value: Number(plain) };
}

function isChoice({ choices = [] }: Question, value: string): boolean {
  return choices.some((choice) => choice.value === value);
}

function inOrder({ choices = [] }: Question, values: string[]): string[] {
  return choices.map((choice) => choice.value).filter((value) => values.includes(value));
}
