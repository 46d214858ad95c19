import {
  ActionBar, DateField, Form, RadioGroup, Select, SubmitButton, TextArea, type Option,
} from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { interpreterOutcomes, type InterpreterOutcome } from '../rules/meeting.ts';
import { interpreterLabel } from './labels.ts';

interface DecisionFormProps {
  catalogue: { id: string; name: string }[];
  payers: { id: string; name: string }[];
  responsible: Option[];
  dates: { due: string; followUp: string };
  presence: { participantPresent: boolean | null; interpreter: InterpreterOutcome | null };
}

/** What the council decides, in the order it is said: made to be written while people talk. */
export function DecisionForm({ catalogue, payers, responsible, dates, presence }: DecisionFormProps) {
  const yesNo = [{ value: 'yes', label: m.meetings_yes() }, { value: 'no', label: m.meetings_no() }];
  const named = (rows: { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));
  const here = presence.participantPresent;
  return (
    <Form>
      <div className="s-council__fields">
        <RadioGroup
          name="participantPresent"
          label={m.meetings_participant_present()}
          required
          inline
          options={yesNo}
          defaultValue={here === null ? undefined : here ? 'yes' : 'no'}
        />
        <Select
          name="interpreter"
          label={m.meetings_interpreter()}
          required
          empty={false}
          defaultValue={presence.interpreter ?? 'not_needed'}
          options={interpreterOutcomes.map((value) => ({ value, label: interpreterLabel(value) }))}
        />
      </div>
      <TextArea name="text" label={m.meetings_decision()} hint={m.meetings_decision_hint()} required rows={3} />
      <div className="s-council__fields">
        <Select name="intervention" label={m.meetings_intervention()} empty={m.meetings_no_intervention()} options={named(catalogue)} />
        <Select name="payer" label={m.meetings_payer()} empty={m.meetings_no_payer()} options={named(payers)} />
        <Select name="responsible" label={m.meetings_responsible()} required options={responsible} />
        <RadioGroup name="exhausted" label={m.meetings_exhausted()} required inline options={yesNo} />
        <DateField name="dueOn" label={m.meetings_due()} required defaultValue={dates.due} />
        <DateField name="followUpOn" label={m.meetings_follow_up()} required defaultValue={dates.followUp} />
      </div>
      <ActionBar>
        <SubmitButton name="intent" value="decide">{m.meetings_decide()}</SubmitButton>
        <SubmitButton name="intent" value="postpone" variant="tertiary">{m.meetings_postpone()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
