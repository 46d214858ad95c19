import { makeCall, tokenOf } from '#app/modules/examples/index.server.ts';
import { addDays, today } from '#app/lib/local-date.ts';
import { acting } from '#tests/factories/acting.ts';
import type { Desk } from './desk.ts';

const body = `Vi söker exempel på arbete som når kvinnor som står långt från arbete och studier. Stort eller smått, i projekt eller i vardagen.

Berätta vad ni gjorde, vad det gav och vad som inte fungerade. Det sista är ofta det som hjälper andra mest.`;

/** One call that is over, and one that soon is; answers the token of the one that is open. */
export async function calls({ editor }: Desk): Promise<string> {
  const day = today();
  await acting(editor, (tx) =>
    makeCall(tx, editor, { title: 'Goda exempel 2022', body, opensOn: '2021-04-01', closesOn: '2021-08-31', countyCodes: [] }),
  );
  const id = await acting(editor, (tx) =>
    makeCall(tx, editor, { title: 'Nya exempel till hösten', body, opensOn: addDays(day, -40), closesOn: addDays(day, 12), countyCodes: ['17', '18'] }),
  );
  return tokenOf('call', id);
}
