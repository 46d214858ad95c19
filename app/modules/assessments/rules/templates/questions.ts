import type { Aspect, Choice, Question, QuestionKind } from '../template.ts';

type Pair = readonly [sv: string, en: string];

function question(kind: QuestionKind, aspect: Aspect, id: string, [sv, en]: Pair, hint?: Pair): Question {
  return { id, kind, aspect, words: { sv, en }, ...(hint && { hint: { sv: hint[0], en: hint[1] } }) };
}

export function text(aspect: Aspect, id: string, words: Pair, hint?: Pair): Question {
  return question('text', aspect, id, words, hint);
}

export function number(aspect: Aspect, id: string, words: Pair, hint?: Pair): Question {
  return question('number', aspect, id, words, hint);
}

export function yesNo(aspect: Aspect, id: string, words: Pair, hint?: Pair): Question {
  return question('yes_no', aspect, id, words, hint);
}

export function choice(aspect: Aspect, id: string, words: Pair, choices: readonly Choice[]): Question {
  return { ...question('choice', aspect, id, words), choices };
}

export function choices(aspect: Aspect, id: string, words: Pair, options: readonly Choice[]): Question {
  return { ...question('choices', aspect, id, words), choices: options };
}

export function option(value: string, sv: string, en: string): Choice {
  return { value, words: { sv, en } };
}
