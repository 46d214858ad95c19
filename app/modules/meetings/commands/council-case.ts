import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found } from '#app/platform/errors/index.ts';
import { listOrganisations } from '#app/modules/organisations/index.server.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { selectBackground, selectCatalogue } from '../data/decisions.ts';
import { nextItem } from '../rules/meeting.ts';
import { listResponsible } from './list-responsible.ts';
import { readMeeting } from './read-meeting.ts';

/** One case on the screen of a council: whom it is about, what is asked, what she wants, and what can be decided. */
export async function readCouncilCase(tx: Tx, member: Member, meetingId: string | undefined, itemId: string | undefined) {
  const view = await readMeeting(tx, member, meetingId);
  const item = found(view.agenda.find(({ id }) => id === itemId));
  const shell = await readCase(tx, item.caseId);
  const organisations = await listOrganisations(tx);
  return {
    ...view,
    item,
    shell,
    background: await selectBackground(tx, item.caseId),
    catalogue: await selectCatalogue(tx),
    payers: organisations.map(({ id, name }) => ({ id, name })),
    responsible: await listResponsible(tx, item.caseId, organisations),
  };
}

/** What stands on the screen between two cases: nothing about anybody. */
export async function readCouncilPause(tx: Tx, member: Member, meetingId: string | undefined) {
  const { meeting, agenda, councilName } = await readMeeting(tx, member, meetingId);
  return {
    meeting,
    councilName,
    next: nextItem(agenda)?.id ?? null,
    discussed: agenda.filter(({ state }) => state === 'discussed').length,
    all: agenda.filter(({ state }) => state !== 'postponed').length,
  };
}
