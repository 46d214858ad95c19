import type { Category } from '#app/lib/categories.ts';

/** The same words in the languages of the staff screens. They stand in the template, since a version is also its wording. */
export interface Words {
  sv: string;
  en: string;
}

export type QuestionKind = 'text' | 'choice' | 'choices' | 'number' | 'yes_no';

/** What an answer tells of: a fact, what she can, what she wants, what she needs. Asked in that order. */
export const aspects = ['fact', 'can', 'want', 'need'] as const;
export type Aspect = (typeof aspects)[number];

export interface Choice {
  value: string;
  words: Words;
}

export interface Question {
  id: string;
  kind: QuestionKind;
  aspect: Aspect;
  words: Words;
  hint?: Words;
  choices?: readonly Choice[];
}

/** One page of questions. Its category decides who may read the answers. */
export interface TemplateSection {
  id: string;
  category: Category;
  words: Words;
  lead: Words;
  questions: readonly Question[];
}

export interface Template {
  id: string;
  version: number;
  sections: readonly TemplateSection[];
}
