import { m } from '#app/paraglide/messages.js';
import { ActionBar, ButtonForm, DataTable, DateTime, Form, Section, Select, SubmitButton } from '#app/ui/index.ts';
import type { TeamGuards } from '../commands/team.ts';
import { lockWords, optionsOf, readingWords } from './words.ts';

/** Who is shut out of the case, and who may be. */
export function LockSection({ guards }: { guards: TeamGuards }) {
  return (
    <Section title={m.people_locks_title()} lead={m.people_locks_lead()}>
      <DataTable
        caption={m.people_locks_caption()}
        empty={<p>{m.people_locks_none()}</p>}
        rows={guards.locks}
        rowKey={(row) => row.id}
        columns={[
          { key: 'who', header: m.people_locks_who(), cell: (row) => row.name },
          { key: 'reason', header: m.people_locks_reason(), cell: (row) => lockWords[row.reason]() },
          {
            key: 'lift',
            header: m.people_team_end_column(),
            print: false,
            cell: (row) =>
              guards.mayLock ? (
                <ButtonForm values={{ form: 'lift', lock: row.id }} variant="secondary" size="small">
                  {m.people_locks_lift({ name: row.name })}
                </ButtonForm>
              ) : null,
          },
        ]}
      />
      {guards.mayLock ? (
        <Form name="lock">
          <Select
            name="lockWho"
            label={m.people_locks_who()}
            required
            options={guards.lockable.map((each) => ({
              value: each.userId,
              label: m.people_team_person({ name: each.name, organisation: each.organisationName }),
            }))}
          />
          <Select name="lockReason" label={m.people_locks_reason()} required options={optionsOf(lockWords)} />
          <ActionBar>
            <SubmitButton variant="secondary">{m.people_locks_do()}</SubmitButton>
          </ActionBar>
        </Form>
      ) : null}
    </Section>
  );
}

/** Who has read the case for a stated reason. */
export function ReadingSection({ readings }: Pick<TeamGuards, 'readings'>) {
  if (readings.length === 0) return null;
  return (
    <Section
      title={m.people_readings_title()}
      action={
        <ButtonForm values={{ form: 'seen' }} variant="secondary" size="small">
          {m.people_readings_seen()}
        </ButtonForm>
      }
    >
      <DataTable
        caption={m.people_readings_caption()}
        hideCaption
        empty={null}
        rows={readings}
        rowKey={(row) => row.id}
        columns={[
          { key: 'when', header: m.people_readings_when(), cell: (row) => <DateTime instant={row.openedAt} /> },
          { key: 'who', header: m.people_team_name(), cell: (row) => m.people_team_person({ name: row.name, organisation: row.organisationName }) },
          { key: 'reason', header: m.people_locks_reason(), cell: (row) => readingWords[row.reason]() },
          { key: 'stated', header: m.people_readings_stated(), cell: (row) => row.stated },
        ]}
      />
    </Section>
  );
}
