import { leaveRemark } from '#app/modules/examples/index.server.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { publicActor } from '#app/platform/access/actor.ts';
import { withActor } from '#app/platform/db/index.ts';
import { acting } from '#tests/factories/acting.ts';
import type { Desk } from './desk.ts';

const words = [
  { kind: 'tried', body: 'Vi provade samma sak med två värdar i stället för fyra. Det gick, men tog längre tid att bli igenkända.', organisation: 'Studieförbundet Linden', countyCode: '18' },
  { kind: 'took', body: 'Att bjuda på mat först och prata sedan. Vi bytte ordning och fler stannade kvar.', organisation: null, countyCode: '05' },
  { kind: 'took', body: 'Avsnittet om vad som inte fungerade sparade oss ett halvår.', organisation: 'Vuxenutbildningen i Exempelstad', countyCode: '17' },
] as const;

/** Readers' words, one of them not read yet; and contacts that have run out. */
export async function readersWords({ editor }: Desk, published: readonly { id: string; slug: string }[]): Promise<void> {
  for (const [index, word] of words.entries()) {
    const about = published[index === 1 ? 0 : index];
    if (about) await withActor(publicActor(), (tx) => leaveRemark(tx, about.slug, `demo ${index}`, word));
  }
  await acting(editor, async (tx) => {
    await tx
      .updateTable('example_remarks')
      .set({ state: 'shown', judged_by: editor.userId, judged_at: new Date() })
      .where('body', 'in', words.slice(0, 2).map(({ body }) => body))
      .execute();
    for (const [index, { id }] of published.slice(0, 5).entries()) {
      const valid_until = addDays(today(), index < 3 ? -20 * (index + 1) : 10 * index);
      await tx.updateTable('example_contacts').set({ valid_until, confirmed_on: addDays(today(), -380) }).where('example_id', '=', id).execute();
    }
  });
}
