import { m } from '#app/paraglide/messages.js';
import { genderOfNumber } from '#app/lib/person-number.ts';
import { ActionBar, Checkbox, Form, PersonNumberField, RadioGroup, Section, Select, SubmitButton, TextArea, TextField } from '#app/ui/index.ts';
import type { ShownReferral } from '../commands/read-referrals.ts';
import { genderOptions } from './words.ts';

interface AcceptProps {
  referral: ShownReferral;
  areas: { id: string; name: string }[];
}

/** Accepts; of a self-referral also what the coordinator has learnt. */
export function AcceptForm({ referral: r, areas }: AcceptProps) {
  const gender = genderOfNumber((r.number ?? '').replace('-', '')) ?? null;
  return (
    <Section title={m.referrals_accept_title()} lead={m.referrals_accept_lead()}>
      <Form name="accept">
        {r.kind === 'self' ? <LearntFields /> : null}
        <RadioGroup name="gender" label={m.referrals_gender()} hint={m.referrals_gender_hint()} options={genderOptions()} inline required defaultValue={gender} />
        {areas.length > 0 ? (
          <Select
            name="areaId"
            label={m.referrals_area()}
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={r.areaId ?? ''}
          />
        ) : null}
        <ActionBar>
          <SubmitButton>{m.referrals_accept()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}

function LearntFields() {
  return (
    <>
      <TextField name="firstName" label={m.referrals_first_name()} hint={m.referrals_learnt_hint()} />
      <TextField name="lastName" label={m.referrals_last_name()} />
      <PersonNumberField name="number" label={m.referrals_number()} hint={m.referrals_number_hint()} />
      <Checkbox name="protectedIdentity" label={m.referrals_protected()} hint={m.referrals_protected_hint()} />
      <TextField name="municipality" label={m.referrals_municipality()} />
    </>
  );
}

export function AskForm() {
  return (
    <Section title={m.referrals_ask_title()} lead={m.referrals_ask_lead()}>
      <Form name="ask">
        <TextArea name="question" label={m.referrals_question()} hint={m.referrals_question_hint()} rows={3} required />
        <ActionBar>
          <SubmitButton variant="secondary">{m.referrals_ask()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}

export function DeclineForm() {
  return (
    <Section title={m.referrals_decline_title()} lead={m.referrals_decline_lead()}>
      <Form name="decline">
        <TextArea name="reason" label={m.referrals_decline_reason()} hint={m.referrals_decline_reason_hint()} rows={3} required />
        <TextArea name="pointedTo" label={m.referrals_pointed_to()} hint={m.referrals_pointed_to_hint()} rows={2} required />
        <ActionBar>
          <SubmitButton variant="secondary">{m.referrals_decline()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}
