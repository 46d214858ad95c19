import { redirect, useLoaderData } from 'react-router';
import { addDays, localDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, DataTable, DateField, Figure, Form, Notice, Page, Period, Section, Select, SubmitButton } from '#app/ui/index.ts';
import { cancelAbsence, planAbsence, readAbsence } from '../commands/absence.ts';
import { absenceForm } from '../forms/team-forms.ts';

export const loader = page('absence.own', ({ tx, member }) => readAbsence(tx, member));

export const action = command('absence.own', async ({ tx, member, values, touches }) => {
  if (values.form === 'end') await cancelAbsence(tx, member, String(values.absence));
  else touches(...(await planAbsence(tx, member, parseForm(absenceForm, values))));
  return redirect(url('absence.own'));
});

export default function Absence() {
  const { absences, colleagues, covered, onlyNamed, today } = useLoaderData<typeof loader>();
  return (
    <Page title={m.people_absence_title()} lead={m.people_absence_lead()} width="reading">
      {absences.length > 0 ? (
        <DataTable
          caption={m.people_absence_planned()}
          empty={null}
          rows={absences}
          rowKey={(row) => row.id}
          columns={[
            { key: 'who', header: m.people_absence_who_column(), cell: (row) => row.coverName },
            { key: 'period', header: m.people_absence_period(), cell: (row) => <Period from={row.validFrom} to={addDays(localDate(row.validTo), -1)} /> },
            { key: 'cases', header: m.people_absence_cases(), numeric: true, cell: (row) => <Figure value={row.cases} /> },
            {
              key: 'end',
              header: m.people_absence_end(),
              print: false,
              cell: (row) => (
                <ButtonForm values={{ form: 'end', absence: row.id }} variant="secondary" size="small">
                  {m.people_absence_end_today()}
                </ButtonForm>
              ),
            },
          ]}
        />
      ) : null}
      <Section title={m.people_absence_who()} lead={m.people_absence_covers({ count: covered })}>
        {onlyNamed.length > 0 ? <Notice kind="warning">{m.people_absence_only_named({ count: onlyNamed.length })}</Notice> : null}
        <Form name="plan">
          <Select name="who" label={m.people_absence_who()} required options={colleagues.map(({ userId, name }) => ({ value: userId, label: name }))} />
          <DateField name="from" label={m.people_absence_from()} required defaultValue={today} />
          <DateField name="lastDay" label={m.people_absence_last_day()} required />
          <ActionBar>
            <SubmitButton>{m.people_absence_do()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
    </Page>
  );
}
