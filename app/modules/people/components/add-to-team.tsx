import { m } from '#app/paraglide/messages.js';
import { ActionBar, Checkbox, DateField, Form, Section, Select, SubmitButton } from '#app/ui/index.ts';
import type { TeamPage } from '../commands/team.ts';
import { functionWords, optionsOf } from './words.ts';

/** Asks one more to work with the case. */
export function AddToTeam({ shell, candidates }: Pick<TeamPage, 'shell' | 'candidates'>) {
  return (
    <Section title={m.people_team_add_title()} lead={m.people_team_add_lead()}>
      <Form name="add">
        <Select
          name="who"
          label={m.people_team_who()}
          required
          options={candidates.map((each) => ({
            value: `${each.userId}.${each.organisationId}`,
            label: m.people_team_person({ name: each.name, organisation: each.organisationName }),
          }))}
        />
        <Select name="function" label={m.people_team_function()} required options={optionsOf(functionWords)} />
        <DateField name="from" label={m.people_team_from()} hint={m.people_team_from_hint()} />
        <DateField name="lastDay" label={m.people_team_last_day()} hint={m.people_team_last_day_hint()} />
        {shell.protectedIdentity ? (
          <Checkbox name="seesProtected" label={m.people_team_sees_protected()} hint={m.people_team_sees_protected_hint()} />
        ) : null}
        <ActionBar>
          <SubmitButton>{m.people_team_add()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}
