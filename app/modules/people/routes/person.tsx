import { redirect, useLoaderData } from 'react-router';
import { languageOptions } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, Form, Page, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readPerson, savePerson } from '../commands/person.ts';
import { ProtectionFields, ReachFields, WhoFields } from '../components/person-fields.tsx';
import { personForm } from '../forms/person-forms.ts';

export const loader = page('person.edit', async ({ tx, member, params }) => ({
  ...(await readPerson(tx, member, params.caseId)),
  languages: languageOptions(getLocale()),
}));

export const action = command('person.edit', async ({ tx, member, params, values, version }) => {
  const { caseId = '' } = params;
  const reads = await savePerson(tx, member, caseId, parseForm(personForm, values), version);
  return redirect(reads ? url('cases.show', { caseId }) : url('cases.list'));
});

export default function Person() {
  const { shell, person, team, languages } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page title={m.people_person_title()} lead={m.people_person_lead()} width="reading" failed={useRejection() !== undefined}>
        <Form version={person.version}>
          <WhoFields person={person} />
          <ReachFields person={person} languages={languages} />
          <ProtectionFields person={person} team={team} />
          <ActionBar>
            <SubmitButton>{m.people_person_save()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
