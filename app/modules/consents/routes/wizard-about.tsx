import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, SavedAt, SubmitButton } from '#app/ui/index.ts';
import { choose } from '../commands/wizard.ts';
import { ChoiceFields } from '../components/choice-fields.tsx';
import { WizardFrame } from '../components/wizard-frame.tsx';
import { aboutForm } from '../forms/wizard-forms.ts';
import { boxValue } from '../rules/choices.ts';
import { wizardPage } from './wizard-page.server.ts';

export const loader = page('consents.about', wizardPage('about'));

export const action = command('consents.about', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  const { from, chosen, boxes } = parseForm(aboutForm, values);
  await choose(tx, member, caseId, { from, chosen, boxes: boxes.map(boxValue) });
  return redirect(url('consents.period', { caseId }));
});

/** What about? */
export default function WizardAbout() {
  const wizard = useLoaderData<typeof loader>();
  return (
    <WizardFrame wizard={wizard} step="about" title={m.consents_about_title()} lead={m.consents_about_lead()}>
      <Form autosave>
        <ChoiceFields {...wizard} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.consents_next()}</SubmitButton>
        </ActionBar>
      </Form>
    </WizardFrame>
  );
}
