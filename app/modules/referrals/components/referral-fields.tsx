import { m } from '#app/paraglide/messages.js';
import { Checkbox, DateField, Fieldset, PersonNumberField, RadioGroup, Select, TextArea, TextField, type Option } from '#app/ui/index.ts';
import type { ShownReferral } from '../commands/read-referrals.ts';
import { agreedHows } from '../rules/referral-content.ts';
import { agreedHowWords } from './words.ts';

interface FieldsProps {
  referral: ShownReferral;
  languages: Option[];
}

const yesNo = () => [
  { value: 'ja', label: m.referrals_yes() },
  { value: 'nej', label: m.referrals_no() },
];

export function PersonFields({ referral: r, languages }: FieldsProps) {
  const interpreter = r.needsInterpreter === null ? null : r.needsInterpreter ? 'ja' : 'nej';
  return (
    <Fieldset legend={m.referrals_about_her()}>
      <TextField name="firstName" label={m.referrals_first_name()} required defaultValue={r.firstName} />
      <TextField name="lastName" label={m.referrals_last_name()} required defaultValue={r.lastName} />
      <PersonNumberField name="number" label={m.referrals_number()} hint={m.referrals_number_hint()} defaultValue={r.number} />
      <Checkbox
        name="protectedIdentity"
        label={m.referrals_protected()}
        hint={m.referrals_protected_hint()}
        defaultChecked={r.protectedIdentity}
      />
      <TextField name="municipality" label={m.referrals_municipality()} defaultValue={r.municipality} />
      <Select name="language" label={m.referrals_language()} hint={m.referrals_language_hint()} options={languages} required defaultValue={r.language ?? ''} />
      <RadioGroup name="needsInterpreter" label={m.referrals_interpreter()} options={yesNo()} inline required defaultValue={interpreter} />
      <TextField name="safeContact" label={m.referrals_safe_contact()} hint={m.referrals_safe_contact_hint()} required defaultValue={r.safeContact} />
    </Fieldset>
  );
}

export function WhyFields({ referral: r }: Pick<FieldsProps, 'referral'>) {
  return (
    <Fieldset legend={m.referrals_about_why()}>
      <TextArea name="ownWishes" label={m.referrals_wishes()} hint={m.referrals_wishes_hint()} rows={3} required defaultValue={r.ownWishes} />
      <TextArea name="reason" label={m.referrals_reason()} hint={m.referrals_reason_hint()} rows={4} required defaultValue={r.reason} />
      <TextArea name="tried" label={m.referrals_tried()} hint={m.referrals_tried_hint()} rows={4} required defaultValue={r.tried} />
      <TextArea name="exhausted" label={m.referrals_exhausted()} hint={m.referrals_exhausted_hint()} rows={3} required defaultValue={r.exhausted} />
      <TextArea name="askedOfCouncil" label={m.referrals_asked()} hint={m.referrals_asked_hint()} rows={3} required defaultValue={r.askedOfCouncil} />
    </Fieldset>
  );
}

interface ReceiverFieldsProps {
  referral: ShownReferral;
  receivers: { id: string; name: string }[];
  areas: { id: string; name: string }[];
}

const optionsOf = (rows: { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));

export function ReceiverFields({ referral: r, receivers, areas }: ReceiverFieldsProps) {
  const [only] = receivers;
  const first = receivers.length === 1 && only ? only.id : '';
  return (
    <Fieldset legend={m.referrals_about_where()}>
      <Select
        name="toOrganisationId"
        label={m.referrals_to()}
        hint={m.referrals_to_hint()}
        options={optionsOf(receivers)}
        required
        defaultValue={r.toOrganisationId ?? first}
      />
      {areas.length > 0 ? <Select name="areaId" label={m.referrals_area()} options={optionsOf(areas)} defaultValue={r.areaId ?? ''} /> : null}
    </Fieldset>
  );
}

export function AgreementFields({ referral: r, languages }: FieldsProps) {
  return (
    <Fieldset legend={m.referrals_agreed()} hint={m.referrals_agreed_hint()}>
      <DateField name="agreedOn" label={m.referrals_agreed_on()} required defaultValue={r.agreedOn} />
      <RadioGroup
        name="agreedHow"
        label={m.referrals_agreed_how()}
        inline
        required
        options={agreedHows.map((value) => ({ value, label: agreedHowWords[value]() }))}
        defaultValue={r.agreedHow}
      />
      <Select name="agreedLanguage" label={m.referrals_agreed_language()} options={languages} required defaultValue={r.agreedLanguage ?? ''} />
    </Fieldset>
  );
}
