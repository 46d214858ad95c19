import { nameProblem } from '#app/lib/says-who.ts';
import { today } from '#app/lib/local-date.ts';
import { namesKnownPerson } from '#app/modules/meetings/index.server.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertEntry, selectEntry, updateEntry, type EntryWords } from '../data/entries.ts';

export interface EntryToWrite extends Omit<EntryWords, 'ideaState'> {
  ideaState?: EntryWords['ideaState'];
  /** Whoever writes has looked: no participant can be recognised. */
  nobodyNamed: boolean;
}

/** Writes an entry of the diary. */
export async function writeEntry(tx: Tx, member: Member, entry: EntryToWrite): Promise<string> {
  const words = await checked(tx, entry);
  const id = newId();
  await insertEntry(tx, { ...words, id, createdBy: member.userId });
  return id;
}

export async function changeEntry(tx: Tx, id: string, version: number, entry: EntryToWrite): Promise<void> {
  const before = found(await selectEntry(tx, id));
  const words = await checked(tx, entry);
  if (await updateEntry(tx, id, version, words)) return;
  const rows = [
    { label: m.diary_heading(), theirs: before.title, yours: words.title },
    { label: m.diary_text(), theirs: before.text, yours: words.text },
  ];
  throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), before.version);
}

async function checked(tx: Tx, { nobodyNamed, ideaState = 'open', ...entry }: EntryToWrite): Promise<EntryWords> {
  if (entry.occurredOn > today()) throw new InvalidForm({ occurredOn: m.diary_error_not_yet() });
  const errors: Record<string, string> = {};
  for (const field of ['title', 'text'] as const) {
    const problem = nameProblem([entry[field]], nobodyNamed);
    if (problem) errors[field] = problem === 'refuse' ? m.diary_error_number() : m.diary_error_looks();
    else if (await namesKnownPerson(tx, [entry[field]])) errors[field] = m.diary_error_name();
  }
  if (Object.keys(errors).length > 0) throw new InvalidForm(errors);
  return { ...entry, ideaState: entry.kind === 'idea' ? ideaState : null };
}
