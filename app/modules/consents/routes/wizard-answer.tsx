import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, Form, SavedAt, Section, SubmitButton } from '#app/ui/index.ts';
import { forgetChoices } from '../commands/choices.ts';
import { postponeConsent, refuseConsent } from '../commands/refuse.ts';
import { giveChosen } from '../commands/wizard.ts';
import { AnswerFields } from '../components/answer-fields.tsx';
import { WizardFrame } from '../components/wizard-frame.tsx';
import { answerForm } from '../forms/wizard-forms.ts';
import { interpreterFailed } from '../rules/consent.ts';
import { wizardPage } from './wizard-page.server.ts';

export const loader = page('consents.answer', wizardPage('answer'));

export const action = command('consents.answer', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  if (values.form === 'no') {
    await refuseConsent(tx, member, caseId);
    await forgetChoices(tx, member, caseId);
    return redirect(url('consents.list', { caseId }));
  }
  if (interpreterFailed(values.interpreter)) {
    await postponeConsent(tx, member, caseId, values.interpreter);
    return redirect(url('consents.later', { caseId }));
  }
  const consentId = await giveChosen(tx, member, caseId, parseForm(answerForm, values));
  await forgetChoices(tx, member, caseId);
  return redirect(url('consents.show', { caseId, consentId }));
});

/** How did she answer? */
export default function WizardAnswer() {
  const wizard = useLoaderData<typeof loader>();
  return (
    <WizardFrame wizard={wizard} step="answer" title={m.consents_answer_title()} lead={m.consents_answer_lead()}>
      <Form autosave name="yes">
        <AnswerFields {...wizard} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.consents_save()}</SubmitButton>
        </ActionBar>
      </Form>
      <Section title={m.consents_no_title()} lead={m.consents_no_lead()}>
        <ButtonForm values={{ form: 'no' }} variant="secondary">
          {m.consents_no()}
        </ButtonForm>
      </Section>
    </WizardFrame>
  );
}
