import type { ExampleState } from './codes.ts';
import type { MailKind } from './mail.ts';

interface Situation {
  kind: MailKind;
  state: ExampleState;
  /** Whether the writer wants reminders; null when she has taken her address away. */
  reminders: boolean | null;
  /** Whether the contact has yet to answer; null when she has left. */
  contactWaits: boolean | null;
  /** Whether the draft still goes on the day that the mail tells. */
  stillGoes: boolean;
}

const told: Partial<Record<MailKind, readonly ExampleState[]>> = {
  questions: ['questions'],
  taken: ['reviewed', 'selected'],
  declined: ['declined'],
  published: ['published'],
};

/** Whether a mail that was queued still tells the truth to somebody who wants it. */
export function mailIsDue({ kind, state, reminders, contactWaits, stillGoes }: Situation): boolean {
  if (kind === 'contact') return contactWaits === true && state === 'published';
  if (reminders === null) return false;
  if (kind === 'reminder') return reminders && (state === 'draft' || state === 'questions');
  if (kind === 'removal') return stillGoes && state === 'draft';
  if (kind === 'link') return state !== 'withdrawn';
  return told[kind]?.includes(state) ?? false;
}
