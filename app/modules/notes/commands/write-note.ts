import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { recordEvent } from '#app/modules/people/index.server.ts';
import { insertNote, type NewNote } from '../data/notes.ts';

export type NoteToWrite = Pick<NewNote, 'caseId' | 'category' | 'occurredOn' | 'text'>;

/** Writes and signs a note in a case, owned by the writer's organisation. It is never changed; a new note corrects it. */
export async function writeNote(tx: Tx, member: Member, note: NoteToWrite): Promise<string> {
  const id = newId();
  const ownerOrganisationId = member.organisationId ?? '';
  await insertNote(tx, { ...note, id, ownerOrganisationId, authorUserId: member.userId, correctsId: null });
  const { caseId, category, occurredOn } = note;
  await recordEvent(tx, member, { caseId, category, occurredOn, kind: 'note_written', recordKind: 'note', recordId: id });
  return id;
}
