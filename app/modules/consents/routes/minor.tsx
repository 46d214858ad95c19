import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, Form, Page, RadioGroup, SubmitButton, useRejection } from '#app/ui/index.ts';
import { decideForMinor } from '../commands/minor.ts';
import { readMinorPage } from '../commands/read-consents.ts';
import { MinorDecided } from '../components/minor-decided.tsx';
import { giverWords, minorReasonWords } from '../components/words.ts';
import { minorForm } from '../forms/wizard-forms.ts';
import { consentGivers, minorReasons } from '../rules/minors.ts';

export const loader = page('consents.minor', ({ tx, params }) => readMinorPage(tx, params.caseId, today()));

export const action = command('consents.minor', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  await decideForMinor(tx, member, caseId, parseForm(minorForm, values));
  return redirect(url('consents.list', { caseId }));
});

/** Who consents for a person under 18, and whether her guardians see: decided, never assumed. */
export default function Minor() {
  const { shell, minor } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.consents_minor_title()}
        lead={m.consents_minor_lead()}
        breadcrumbs={[{ label: m.consents_title(), to: url('consents.list', { caseId: shell.id }) }]}
        width="reading"
        failed={useRejection() !== undefined}
      >
        {minor.decision ? <MinorDecided decision={minor.decision} /> : null}
        <Form>
          <RadioGroup name="consentBy" label={m.consents_minor_by()} required options={consentGivers.map((value) => ({ value, label: giverWords[value]() }))} />
          <RadioGroup
            name="guardiansSee"
            label={m.consents_minor_see()}
            hint={m.consents_minor_see_hint()}
            required
            options={[{ value: 'ja', label: m.consents_yes() }, { value: 'nej', label: m.consents_no_short() }]}
          />
          <RadioGroup name="reason" label={m.consents_minor_reason()} required options={minorReasons.map((value) => ({ value, label: minorReasonWords[value]() }))} />
          <ActionBar>
            <SubmitButton>{m.consents_minor_save()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
