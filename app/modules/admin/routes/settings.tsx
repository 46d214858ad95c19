import { redirect, useLoaderData } from 'react-router';
import { changeSettings, listOrganisations, readSettings } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, Form, NumberField, Page, Select, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { choices } from '../components/choices.ts';
import { settingsForm } from '../forms/name-forms.ts';

export const loader = page('admin.settings', async ({ tx }) => ({
  settings: await readSettings(tx),
  organisations: choices(await listOrganisations(tx)),
}));

export const action = command('admin.settings', async ({ tx, member, values, version }) => {
  await changeSettings(tx, member, { version, ...parseForm(settingsForm, values) });
  return redirect(url('admin.start'));
});

export default function Settings() {
  const { settings, organisations } = useLoaderData<typeof loader>();
  const failed = useRejection() !== undefined;
  const crumbs = [{ label: m.admin_title(), to: url('admin.start') }];
  return (
    <Page title={m.admin_settings_title()} lead={m.admin_settings_about()} breadcrumbs={crumbs} width="reading" failed={failed}>
      <Form version={settings.version}>
        <TextField name="name" label={m.admin_collaboration_name()} required defaultValue={settings.name} />
        <TextField
          name="councilName"
          label={m.admin_council_name()}
          hint={m.admin_council_name_hint()}
          required
          defaultValue={settings.councilName}
        />
        <NumberField
          name="smallCellThreshold"
          label={m.admin_threshold()}
          hint={m.admin_threshold_hint()}
          required
          defaultValue={String(settings.smallCellThreshold)}
        />
        <NumberField
          name="consentReminderDays"
          label={m.admin_reminder()}
          hint={m.admin_reminder_hint()}
          required
          defaultValue={String(settings.consentReminderDays)}
        />
        <Select
          name="selfReferralOrganisationId"
          label={m.admin_self_referral()}
          hint={m.admin_self_referral_hint()}
          defaultValue={settings.selfReferralOrganisationId}
          options={organisations}
        />
        <Checkbox
          name="publishesBarriers"
          label={m.admin_publishes_barriers()}
          hint={m.admin_publishes_barriers_hint()}
          defaultChecked={settings.publishesBarriers}
        />
        <ActionBar>
          <SubmitButton>{m.admin_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
