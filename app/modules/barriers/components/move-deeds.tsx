import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, Select, SubmitButton, TextArea } from '#app/ui/index.ts';
import { nextStates, type BarrierState } from '../rules/barrier.ts';
import { Deed } from './deed.tsx';
import { stateLabel } from './labels.ts';
import { NobodyNamed } from './nobody-named.tsx';

interface MoveDeedProps {
  state: BarrierState;
  version: number;
  who: 'keeper' | 'owner';
  open: boolean;
}

/** Where a barrier goes next, and what is to be said with it. */
export function MoveDeed({ state, version, who, open }: MoveDeedProps) {
  return (
    <Deed title={m.barriers_move_title()} lead={m.barriers_move_lead()} form="move" open={open}>
      <Form name="move" version={version}>
        <Select
          name="state"
          label={m.barriers_move_to()}
          required
          width="medium"
          options={nextStates(state, who).map((value) => ({ value, label: stateLabel(value) }))}
        />
        <TextArea name="because" label={m.barriers_because()} hint={m.barriers_because_hint()} rows={3} />
        <NobodyNamed form="move" />
        <ActionBar>
          <SubmitButton variant="secondary">{m.barriers_move_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Deed>
  );
}

/** What was done about it, for the log. */
export function DoneDeed() {
  return (
    <Deed title={m.barriers_done_title()} form="done" open={false}>
      <Form name="done" unmarked>
        <TextArea name="done" label={m.barriers_done()} hint={m.barriers_done_hint()} rows={2} required />
        <NobodyNamed form="done" />
        <ActionBar>
          <SubmitButton variant="secondary">{m.barriers_done_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Deed>
  );
}
