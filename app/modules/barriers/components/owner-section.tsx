import { m } from '#app/paraglide/messages.js';
import { ActionBar, DateField, Form, LocalDate, RadioGroup, Section, Select, StatusTag, SubmitButton, TextArea, TextField, type Option } from '#app/ui/index.ts';
import type { BarrierView } from '../commands/read-barriers.ts';
import { ownerLabel, ownerTones } from './labels.ts';
import { NobodyNamed } from './nobody-named.tsx';

interface OwnerSectionProps extends Pick<BarrierView, 'owners' | 'mine'> {
  /** Organisations that can be asked; none where the reader does not keep the bank. */
  toAsk: Option[];
}

/** Who could remove it, what each has answered, and the answer of the reader's own organisation. */
export function OwnerSection({ owners, mine, toAsk }: OwnerSectionProps) {
  return (
    <Section title={m.barriers_owners()} lead={owners.length === 0 ? m.barriers_owners_none() : undefined}>
      <ul className="s-plain-list">
        {owners.map((owner) => (
          <li key={owner.id}>
            <strong>{owner.organisationName}</strong> <StatusTag tone={ownerTones[owner.state]}>{ownerLabel(owner.state)}</StatusTag>
            {owner.position ? <p>{owner.position}</p> : null}
            {owner.nextStep && owner.nextOn ? (
              <p>
                {m.barriers_next()}: {owner.nextStep}, <LocalDate date={owner.nextOn} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {mine ? <Answer mine={mine} /> : null}
      {toAsk.length > 0 ? (
        <Form name="ask" inline unmarked>
          <Select name="organisationId" label={m.barriers_ask_owner()} options={toAsk} />
          <ActionBar>
            <SubmitButton variant="secondary">{m.barriers_ask_owner_do()}</SubmitButton>
          </ActionBar>
        </Form>
      ) : null}
    </Section>
  );
}

function Answer({ mine }: { mine: NonNullable<BarrierView['mine']> }) {
  return (
    <Section title={m.barriers_answer_title()} lead={m.barriers_answer_lead()} level={3}>
      <Form name="answer" version={mine.version}>
        <RadioGroup
          name="state"
          label={m.barriers_answer_takes()}
          required
          inline
          defaultValue={mine.state === 'asked' ? null : mine.state}
          options={[{ value: 'accepted', label: m.barriers_answer_yes() }, { value: 'declined', label: m.barriers_answer_no() }]}
        />
        <TextArea name="position" label={m.barriers_answer_position()} hint={m.barriers_answer_position_hint()} rows={3} required defaultValue={mine.position} />
        <TextField name="nextStep" label={m.barriers_next()} defaultValue={mine.nextStep} />
        <DateField name="nextOn" label={m.barriers_next_on()} defaultValue={mine.nextOn} />
        <NobodyNamed form="answer" />
        <ActionBar>
          <SubmitButton>{m.barriers_answer_send()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}
