import { redirect, useLoaderData } from 'react-router';
import { languageOptions } from '#app/lib/spoken-languages.ts';
import { listAreas } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, Form, Notice, Page, RadioGroup, Select, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { openAnonymousCase } from '../commands/open-anonymous.ts';
import { anonymousForm } from '../forms/person-forms.ts';

export const loader = page('cases.new_anonymous', async ({ tx }) => ({ areas: await listAreas(tx), languages: languageOptions(getLocale()) }));

export const action = command('cases.new_anonymous', async ({ tx, member, values, touches }) => {
  const caseId = await openAnonymousCase(tx, member, parseForm(anonymousForm, values));
  touches(caseId);
  return redirect(url('cases.show', { caseId }));
});

export default function NewAnonymousCase() {
  const { areas, languages } = useLoaderData<typeof loader>();
  const genders = [
    { value: 'K', label: m.people_gender_K() },
    { value: 'M', label: m.people_gender_M() },
    { value: 'X', label: m.people_gender_X() },
  ];
  const yesNo = [
    { value: 'ja', label: m.people_person_yes() },
    { value: 'nej', label: m.people_person_no() },
  ];
  return (
    <Page title={m.people_anonymous_title()} lead={m.people_anonymous_lead()} width="reading" failed={useRejection() !== undefined}>
      <Notice>{m.people_anonymous_later()}</Notice>
      <Form>
        <TextField name="alias" label={m.people_person_alias()} hint={m.people_person_alias_hint()} required />
        <RadioGroup name="gender" label={m.people_anonymous_gender()} required inline options={genders} />
        {areas.length > 0 ? <Select name="areaId" label={m.people_anonymous_area()} options={areas.map(({ id, name }) => ({ value: id, label: name }))} /> : null}
        <Select name="language" label={m.people_person_language()} options={languages} />
        <RadioGroup name="needsInterpreter" label={m.people_person_interpreter()} options={yesNo} inline />
        <TextField name="safeContact" label={m.people_person_safe_contact()} hint={m.people_person_safe_contact_hint()} />
        <Checkbox name="protectedIdentity" label={m.people_anonymous_protected()} />
        <ActionBar>
          <SubmitButton>{m.people_anonymous_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
