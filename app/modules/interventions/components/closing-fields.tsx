import { m } from '#app/paraglide/messages.js';
import { Fieldset, TextArea } from '#app/ui/index.ts';

/** The common template of closing documentation. */
export function ClosingFields({ legend, hint }: { legend: string; hint?: string }) {
  return (
    <Fieldset legend={legend} hint={hint} id="closing">
      <TextArea name="did" label={m.interventions_did()} hint={m.interventions_did_hint()} rows={4} />
      <TextArea name="can" label={m.interventions_can()} hint={m.interventions_can_hint()} rows={4} />
      <TextArea name="needs" label={m.interventions_needs()} hint={m.interventions_needs_hint()} rows={3} />
      <TextArea name="nextStep" label={m.interventions_next_step()} hint={m.interventions_next_step_hint()} rows={3} />
    </Fieldset>
  );
}
