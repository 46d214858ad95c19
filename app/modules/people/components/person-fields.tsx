import { formatPersonNumber } from '#app/lib/person-number.ts';
import { m } from '#app/paraglide/messages.js';
import { CheckboxGroup, Fieldset, PersonNumberField, RadioGroup, Select, TextField, type Option } from '#app/ui/index.ts';
import type { PersonPage } from '../commands/person.ts';
import { optionsOf, protectionWords } from './words.ts';

type Person = PersonPage['person'];

const yesNo = () => [
  { value: 'ja', label: m.people_person_yes() },
  { value: 'nej', label: m.people_person_no() },
];
const answer = (value: boolean | null) => (value === null ? null : value ? 'ja' : 'nej');

export function WhoFields({ person }: { person: Person }) {
  return (
    <Fieldset legend={m.people_person_who()}>
      <TextField name="firstName" label={m.people_person_first_name()} defaultValue={person.firstName} />
      <TextField name="lastName" label={m.people_person_last_name()} defaultValue={person.lastName} />
      <TextField name="alias" label={m.people_person_alias()} hint={m.people_person_alias_hint()} defaultValue={person.alias} />
      <PersonNumberField
        name="number"
        label={m.people_person_number()}
        hint={m.people_person_number_hint()}
        defaultValue={person.number ? formatPersonNumber(person.number) : ''}
      />
      <TextField name="municipality" label={m.people_person_municipality()} defaultValue={person.municipality} />
    </Fieldset>
  );
}

export function ReachFields({ person, languages }: { person: Person; languages: Option[] }) {
  return (
    <Fieldset legend={m.people_person_reach()}>
      <TextField name="safeContact" label={m.people_person_safe_contact()} hint={m.people_person_safe_contact_hint()} defaultValue={person.safeContact} />
      <Select name="motherTongue" label={m.people_person_language()} options={languages} defaultValue={person.motherTongue ?? ''} />
      <RadioGroup name="needsInterpreter" label={m.people_person_interpreter()} options={yesNo()} inline defaultValue={answer(person.needsInterpreter)} />
      <RadioGroup name="hasWrittenLanguage" label={m.people_person_writes()} options={yesNo()} inline defaultValue={answer(person.hasWrittenLanguage)} />
    </Fieldset>
  );
}

export function ProtectionFields({ person, team }: { person: Person; team: PersonPage['team'] }) {
  return (
    <Fieldset legend={m.people_person_protection()}>
      <RadioGroup name="protection" label={m.people_person_protection()} required options={optionsOf(protectionWords)} defaultValue={person.protection} />
      <CheckboxGroup
        name="named"
        label={m.people_person_named()}
        hint={m.people_person_named_hint()}
        options={team.map((each) => ({ value: each.id, label: m.people_team_person({ name: each.name, organisation: each.organisationName }) }))}
        defaultValue={team.filter((each) => each.seesProtected).map((each) => each.id)}
      />
    </Fieldset>
  );
}
