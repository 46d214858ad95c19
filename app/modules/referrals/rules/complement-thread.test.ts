import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addToThread, readThread } from './complement-thread.ts';

it('keeps every question with its answer, in order', () => {
  const text = fc.string({ minLength: 1 }).filter((value) => !value.includes('———'));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), text, (rounds, last) => {
      let questions: string | null = null;
      let answers: string | null = null;
      for (const [question, answer] of rounds) {
        questions = addToThread(questions, question);
        answers = addToThread(answers, answer);
      }
      const read = readThread(addToThread(questions, last), answers);
      expect(read).toEqual([...rounds.map(([question, answer]) => ({ question, answer })), { question: last, answer: null }]);
    }),
  );
});
