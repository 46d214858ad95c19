import { nameProblem } from '#app/lib/says-who.ts';
import type { Member } from '#app/platform/access/actor.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { found, InvalidForm, VersionConflict } from '#app/platform/errors/index.ts';
import { unlessTaken } from '#app/platform/form/unless-taken.ts';
import { newId } from '#app/platform/ids/index.ts';
import { m } from '#app/paraglide/messages.js';
import { insertDescription, selectDescriptions, type Description, type DescriptionRow } from '../data/descriptions.ts';
import { insertMethod, markDescribed, selectMethods, type MethodRow } from '../data/methods.ts';
import { selectTakeovers, type TakeoverRow } from '../data/takeovers.ts';
import { standingOf, type Standing } from '../rules/takeover.ts';

export interface MethodView {
  method: MethodRow;
  standing: Standing;
  descriptions: DescriptionRow[];
  takeovers: TakeoverRow[];
}

export async function listMethods(tx: Tx): Promise<(MethodRow & { standing: Standing })[]> {
  const methods = await selectMethods(tx);
  return methods.map((method) => ({ ...method, standing: standingOf(method.state, method.takeovers) }));
}

export async function readMethod(tx: Tx, id: string | undefined): Promise<MethodView> {
  const method = found((await listMethods(tx)).find((each) => each.id === id));
  return {
    method,
    standing: method.standing,
    descriptions: await selectDescriptions(tx, method.id),
    takeovers: await selectTakeovers(tx, method.id),
  };
}

/** Adds a method that has been tried. */
export async function addMethod(tx: Tx, name: string): Promise<string> {
  const id = newId();
  await unlessTaken('methods_collaboration_id_name_key', { name: m.methods_error_taken() }, () => insertMethod(tx, { id, name }));
  return id;
}

/** Describes a method anew; the description before it stays. `version` is how many there were when the writer began. */
export async function describeMethod(tx: Tx, member: Member, id: string, version: number, description: Description): Promise<void> {
  const { descriptions } = await readMethod(tx, id);
  const [latest] = descriptions;
  const number = latest?.number ?? 0;
  if (nameProblem(Object.values(description), true) !== null) throw new InvalidForm({ steps: m.methods_error_number() });
  if (latest && number !== version) {
    const rows = [
      { label: m.methods_for_whom(), theirs: latest.forWhom, yours: description.forWhom },
      { label: m.methods_steps(), theirs: latest.steps, yours: description.steps },
      { label: m.methods_takes(), theirs: latest.takes ?? '', yours: description.takes ?? '' },
    ];
    throw new VersionConflict(rows.filter(({ theirs, yours }) => theirs !== yours), number);
  }
  const text = { ...description, id: newId(), number: number + 1, writtenBy: member.userId };
  await unlessTaken('method_texts_collaboration_id_method_id_number_key', { steps: m.methods_refused_changed() }, () => insertDescription(tx, id, text));
  await markDescribed(tx, id);
}
