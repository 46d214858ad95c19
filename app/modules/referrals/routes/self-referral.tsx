import { redirect, useLoaderData } from 'react-router';
import { ownLanguageName, spokenLanguages } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { publicCommand, publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Checkbox, Form, Page, Select, SubmitButton, TextArea, TextField, useRejection } from '#app/ui/index.ts';
import { readOpenCollaboration, selfRefer } from '../commands/self-refer.ts';
import { selfReferralForm } from '../forms/self-referral-form.ts';

export const loader = publicPage('self_referral.new', async ({ tx, params }) => ({
  ...(await readOpenCollaboration(tx, params.collaborationId)),
  languages: spokenLanguages.map((value) => ({ value, label: ownLanguageName(value) })),
}));

export const action = publicCommand('self_referral.new', async ({ tx, params, values, address }) => {
  const { collaborationId = '' } = params;
  await selfRefer(tx, collaborationId, address, parseForm(selfReferralForm, values));
  return redirect(url('self_referral.thanks', { collaborationId }));
});

export default function SelfReferral() {
  const { name, languages } = useLoaderData<typeof loader>();
  return (
    <Page title={m.referrals_self_title()} lead={m.referrals_self_form_lead({ name })} width="reading" failed={useRejection() !== undefined}>
      <Form>
        <TextField name="alias" label={m.referrals_self_alias()} hint={m.referrals_self_alias_hint()} required />
        <Select name="language" label={m.referrals_self_language()} options={languages} required />
        <Checkbox name="needsInterpreter" label={m.referrals_self_interpreter()} />
        <TextField name="safeContact" label={m.referrals_self_contact()} hint={m.referrals_self_contact_hint()} required />
        <TextArea name="ownWishes" label={m.referrals_self_wishes()} hint={m.referrals_self_wishes_hint()} rows={5} required />
        <ActionBar>
          <SubmitButton>{m.referrals_self_send()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
