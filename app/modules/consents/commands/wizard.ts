import { addMonths, today as todayIn } from '#app/lib/local-date.ts';
import type { TypedValues } from '#app/lib/page-form.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm } from '#app/platform/errors/index.ts';
import type { Choices } from '../rules/choices.ts';
import { longestMonths, problemsOf } from '../rules/consent.ts';
import { partiesOf } from '../rules/parties.ts';
import { scopesOf, type ConsentScope } from '../rules/scopes.ts';
import { readAskedText } from './asked-text.ts';
import { keepChoices, readChoices } from './choices.ts';
import { giveConsent, type ConsentToGive } from './give-consent.ts';
import { readMinor } from './minor.ts';
import { problemField, problemMessage } from './problem-words.ts';
import { readNewConsent } from './read-consents.ts';

/** What every page of the way to a consent shows: the case, the organisations, what is chosen, and what that would open. */
export async function readWizard(tx: Tx, member: Member, caseId: string) {
  const start = await readNewConsent(tx, member, caseId);
  const choices = await readChoices(tx, member, caseId);
  const minor = await readMinor(tx, start.shell, start.today);
  const scopes = scopesChosen(choices, start.shell.ownerOrganisationId);
  const language = choices.language || start.shell.motherTongue || 'swe';
  return { ...start, choices, minor, language, parties: partiesOf(scopes), text: await readAskedText(tx, language) };
}
export type Wizard = Awaited<ReturnType<typeof readWizard>>;

function scopesChosen(choices: Choices, caseOwnerId: string): ConsentScope[] {
  return scopesOf({ ...choices, boxes: boxesFor(choices), caseOwnerId });
}

/** Boxes of an organisation that is no longer among those who need to know are not hers. */
function boxesFor({ boxes, to }: Choices): Choices['boxes'] {
  return boxes.filter((box) => to.includes(box.toOrganisationId));
}

/** Keeps a page's choices when they make sense with the others. */
export async function choose(tx: Tx, member: Member, caseId: string, values: TypedValues): Promise<void> {
  await keepChoices(tx, member, caseId, values);
  const { choices, shell } = await readWizard(tx, member, caseId);
  const [only] = choices.to;
  const onlyItself = choices.to.length === 1 && choices.from.length === 1 && choices.from[0] === only;
  if ('from' in values && onlyItself) throw new InvalidForm({ from: problemMessage('opens_own') });
  const opensNothing = 'from' in values && scopesChosen(choices, shell.ownerOrganisationId).length === 0;
  const today = todayIn();
  const harmless = { givenOn: today, how: 'paper', interpreter: 'not_needed', understood: true, witness: null } as const;
  const lastDay = 'lastDay' in values ? choices.lastDay : today;
  const [problem] = problemsOf({ ...harmless, lastDay, opensNothing }, today, addMonths(today, longestMonths));
  if (problem) throw new InvalidForm({ [problemField[problem]]: problemMessage(problem) });
}

/** Gives the consent that was chosen, as it was answered. */
export async function giveChosen(tx: Tx, member: Member, caseId: string, answer: Omit<ConsentToGive, keyof Choices>): Promise<string> {
  const choices = await readChoices(tx, member, caseId);
  return giveConsent(tx, member, caseId, { ...answer, ...choices, boxes: boxesFor(choices), replacesId: choices.replaces || null });
}
