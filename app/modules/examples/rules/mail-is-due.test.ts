import { expect, test } from 'vitest';
import { mailIsDue } from './mail-is-due.ts';

const writer = { reminders: true, contactWaits: null } as const;
const contact = { kind: 'contact', state: 'published', reminders: null } as const;

test.each([
  ['a draft is reminded of', { ...writer, kind: 'reminder', state: 'draft' }, true],
  ['one that has been sent in is not', { ...writer, kind: 'reminder', state: 'submitted' }, false],
  ['nor to somebody who wants no reminders', { ...writer, reminders: false, kind: 'reminder', state: 'draft' }, false],
  ['who still gets questions', { ...writer, reminders: false, kind: 'questions', state: 'questions' }, true],
  ['until they have been answered', { ...writer, kind: 'questions', state: 'submitted' }, false],
  ['nobody gets anything whose address is gone', { ...writer, reminders: null, kind: 'declined', state: 'declined' }, false],
  ['a decision that was changed is not told', { ...writer, kind: 'declined', state: 'questions' }, false],
  ['a draft that goes is told of', { ...writer, kind: 'removal', state: 'draft', stillGoes: true }, true],
  ['and not when somebody has written in it since', { ...writer, kind: 'removal', state: 'draft', stillGoes: false }, false],
  ['a contact who waits is asked', { ...contact, contactWaits: true }, true],
  ['one who has answered is not', { ...contact, contactWaits: false }, false],
  ['nor one who has left', { ...contact, contactWaits: null }, false],
] as const)('%s', (_, situation, due) => {
  expect(mailIsDue({ stillGoes: false, ...situation })).toBe(due);
});
