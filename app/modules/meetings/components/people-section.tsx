import { ButtonForm, CheckboxGroup, Form, Section, Select, SubmitButton, TextField, type Option } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { MeetingView } from '../commands/read-meeting.ts';

interface PeopleSectionProps {
  view: MeetingView;
  people: Option[];
  organisations: Option[];
}

/** Who is invited, and who was there. */
export function PeopleSection({ view, people, organisations }: PeopleSectionProps) {
  const { runs } = view;
  return (
    <Section title={m.meetings_people()} lead={m.meetings_people_lead()}>
      {runs ? <Presence view={view} /> : <PeopleList view={view} />}
      {runs ? (
        <details className="s-no-print">
          <summary>{m.meetings_invite_more()}</summary>
          <Form name="invite" inline unmarked noDraft>
            <Select name="who" label={m.meetings_invite_colleague()} options={people} />
            <SubmitButton variant="secondary">{m.meetings_invite()}</SubmitButton>
          </Form>
          <Form name="guest" inline unmarked noDraft>
            <TextField name="guestName" label={m.meetings_guest_name()} width="medium" />
            <Select name="organisationId" label={m.meetings_organisation()} options={organisations} width="medium" />
            <SubmitButton variant="secondary">{m.meetings_invite_guest()}</SubmitButton>
          </Form>
        </details>
      ) : null}
    </Section>
  );
}

function Presence({ view }: { view: MeetingView }) {
  const options = view.people.map(({ id, name, organisationName }) => ({ value: id, label: `${name}, ${organisationName}` }));
  return (
    <>
      <Form name="presence" unmarked noDraft>
        <CheckboxGroup
          name="present"
          label={m.meetings_present()}
          options={options}
          defaultValue={view.people.filter(({ present }) => present).map(({ id }) => id)}
        />
        <SubmitButton variant="secondary">{m.meetings_save_presence()}</SubmitButton>
      </Form>
      <details className="s-no-print">
        <summary>{m.meetings_uninvite_somebody()}</summary>
        {view.people.map(({ id, name }) => (
          <ButtonForm key={id} size="small" variant="tertiary" values={{ form: 'uninvite', person: id }}>
            {m.meetings_uninvite({ name })}
          </ButtonForm>
        ))}
      </details>
    </>
  );
}

function PeopleList({ view }: { view: MeetingView }) {
  return (
    <ul>
      {view.people.map(({ id, name, organisationName, present }) => (
        <li key={id}>
          {name}, {organisationName} {present === null ? '' : present ? m.meetings_was_present() : m.meetings_was_absent()}
        </li>
      ))}
    </ul>
  );
}
