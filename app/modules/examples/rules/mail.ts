/** What a mail about an example is of. */
export const mailKinds = ['link', 'reminder', 'contact', 'questions', 'taken', 'declined', 'published', 'removal'] as const;
export type MailKind = (typeof mailKinds)[number];

const early = 14;
const late = 3;

/**
 * Which reminder falls due before a call closes: two weeks and three days before, each named by its days. A day that the job
 * missed is made up for, and of two that were missed the later one is enough. Null when none does.
 */
export function reminderDue(daysLeft: number): '14' | '3' | null {
  if (daysLeft < 0 || daysLeft > early) return null;
  return daysLeft <= late ? '3' : '14';
}

/** So many days a draft must have rested before it is reminded of: whoever is writing needs no reminder. */
export const restedDays = 2;

/** So many days before it is removed the writers of a draft are told. */
export const tellBeforeRemoval = 30;

/** So many days after the first a contact is asked again. */
export const askAgainDays = 14;
