import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '#app/platform/errors/index.ts';
import { countAnswered, isSameAnswer, readAnswer, sectionVersion, typedAnswer } from './answers.ts';
import { aspects, type Question } from './template.ts';
import { currentTemplate } from './templates/index.ts';

const questions = currentTemplate.sections.flatMap((section) => section.questions);

function typingFor(question: Question): fc.Arbitrary<string | string[]> {
  const values = (question.choices ?? []).map((choice) => choice.value);
  switch (question.kind) {
    case 'text':
      return fc.string({ maxLength: 200 });
    case 'number':
      return fc.integer({ min: 0, max: 999 }).map(String);
    case 'yes_no':
      return fc.constantFrom('yes', 'no', '');
    case 'choice':
      return fc.constantFrom(...values, '');
    case 'choices':
      return fc.shuffledSubarray(values);
  }
}

describe('the template', () => {
  it('asks what she can and wants before what she needs, in every section', () => {
    for (const { questions: asked } of currentTemplate.sections) {
      const order = asked.map(({ aspect }) => aspects.indexOf(aspect));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
  it('has each question once, in both languages, with choices where there is something to choose', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { words, kind, choices } of questions) {
      expect(words.sv && words.en).toBeTruthy();
      expect(kind === 'choice' || kind === 'choices').toBe(choices !== undefined);
    }
  });
  it('never asks about safety: that is asked alone and kept apart', () => {
    expect(currentTemplate.sections.map(({ category }) => category)).not.toContain('safety');
  });
});

describe('an answer', () => {
  it('comes back as it was typed, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions).chain((question) => fc.tuple(fc.constant(question), typingFor(question))),
        ([question, typed]) => {
          const read = readAnswer(question, typed);
          if ('fault' in read) throw new Error(read.fault);
          const again = readAnswer(question, typedAnswer(read.value));
          expect('value' in again && isSameAnswer(again.value, read.value)).toBe(true);
        },
      ),
    );
  });
  it('is refused when it is none of the choices, or no number', () => {
    expect(readAnswer(find('sleep'), 'never')).toEqual({ fault: 'choice' });
    expect(readAnswer(find('workplace'), ['quiet', 'loud'])).toEqual({ fault: 'choice' });
    expect(readAnswer(find('school_years'), 'nio')).toEqual({ fault: 'number' });
    expect(readAnswer(find('school_years'), '9,5')).toEqual({ value: 9.5 });
  });
  it('that was taken back does not count as answered, but as a change', () => {
    const section = found(currentTemplate.sections[0]);
    const kept = [{ question: 'good_at', value: 'Bygga', version: 1 }, { question: 'dream', value: null, version: 2 }];
    expect(countAnswered(section, kept)).toBe(1);
    expect(sectionVersion(section, kept)).toBe(3);
  });
});

function find(id: string): Question {
  return found(questions.find((question) => question.id === id));
}
