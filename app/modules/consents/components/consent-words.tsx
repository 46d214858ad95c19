import { m } from '#app/paraglide/messages.js';
import { Notice } from '#app/ui/index.ts';

/** What she is told before she says yes, in plain words; read it with her. */
export function ConsentWords() {
  return (
    <Notice kind="info" title={m.consents_words_title()}>
      <ul>
        <li>{m.consents_words_free()}</li>
        <li>{m.consents_words_money()}</li>
        <li>{m.consents_words_some()}</li>
        <li>{m.consents_words_change()}</li>
        <li>{m.consents_words_log()}</li>
      </ul>
    </Notice>
  );
}
