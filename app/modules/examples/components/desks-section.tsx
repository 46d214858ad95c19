import { m } from '#app/paraglide/messages.js';
import { Checkbox, Form, Section, Select, SubmitButton } from '#app/ui/index.ts';
import type { Desks } from '../commands/keep-desks.ts';
import { countyWord } from '../rules/place-names.ts';
import { CountySelect } from './county-select.tsx';

/** Counties collect, and one group of editors publishes: which organisation does what. */
export function DesksSection({ desks, organisations }: Desks) {
  return (
    <Section title={m.examples_desks_title()} lead={m.examples_desks_lead()}>
      <ul>
        {desks.map(({ organisationId, organisation, countyCode, publishes }) => (
          <li key={organisationId}>
            {organisation}: {countyWord(countyCode, m.examples_whole_country())}, {publishes ? m.examples_desks_publishes() : m.examples_desks_collects()}
          </li>
        ))}
      </ul>
      {organisations ? (
        <Form>
          <Select name="organisationId" label={m.examples_desks_organisation()} options={organisations} required />
          <CountySelect name="countyCode" label={m.examples_fact_county()} country={m.examples_whole_country()} required />
          <Checkbox name="publishes" label={m.examples_desks_may_publish()} />
          <SubmitButton variant="secondary">{m.examples_desks_save()}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
