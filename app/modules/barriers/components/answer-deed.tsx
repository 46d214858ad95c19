import { m } from '#app/paraglide/messages.js';
import { ActionBar, DateField, Form, RadioGroup, SubmitButton, TextArea, TextField } from '#app/ui/index.ts';
import type { BarrierView } from '../commands/read-barriers.ts';
import { Deed } from './deed.tsx';
import { NobodyNamed } from './nobody-named.tsx';

/** What the reader's own organisation answers, or answers anew. */
export function AnswerDeed({ mine, open }: { mine: NonNullable<BarrierView['mine']>; open: boolean }) {
  return (
    <Deed title={m.barriers_answer_title()} lead={m.barriers_answer_lead()} form="answer" open={open}>
      <Form name="answer" version={mine.version}>
        <RadioGroup
          name="state"
          label={m.barriers_answer_takes()}
          required
          inline
          defaultValue={mine.state === 'asked' ? null : mine.state}
          options={[{ value: 'accepted', label: m.barriers_answer_yes() }, { value: 'declined', label: m.barriers_answer_no() }]}
        />
        <TextArea
          name="position"
          label={m.barriers_answer_position()}
          hint={m.barriers_answer_position_hint()}
          rows={3}
          required
          defaultValue={mine.position}
        />
        <TextField name="nextStep" label={m.barriers_next()} defaultValue={mine.nextStep} />
        <DateField name="nextOn" label={m.barriers_next_on()} defaultValue={mine.nextOn} />
        <NobodyNamed form="answer" />
        <ActionBar>
          <SubmitButton>{m.barriers_answer_send()}</SubmitButton>
        </ActionBar>
      </Form>
    </Deed>
  );
}
