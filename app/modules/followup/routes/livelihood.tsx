import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, ButtonForm, DateField, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { readFollowup } from '../commands/read-followup.ts';
import { recordLivelihood, recordNotReached } from '../commands/record-livelihood.ts';
import { timepointLabels } from '../components/labels.ts';
import { SourceFields } from '../components/source-fields.tsx';
import { livelihoodForm } from '../forms/livelihood-form.ts';
import { timepointOfPath } from '../rules/sources.ts';

export const loader = page('livelihood.record', async ({ tx, params, member }) => {
  const timepoint = found(timepointOfPath(params.timepoint));
  const shell = await readCase(tx, params.caseId);
  const { livelihoods } = await readFollowup(tx, shell.id);
  const shares = livelihoods.filter((row) => row.timepoint === timepoint && row.ownerOrganisationId === member.organisationId);
  const version = shares.reduce((highest, row) => Math.max(highest, row.version), 0);
  return { shell, timepoint, shares, version, today: today() };
});

export const action = command('livelihood.record', async ({ tx, member, params, values, version }) => {
  const timepoint = found(timepointOfPath(params.timepoint));
  const { id: caseId } = await readCase(tx, params.caseId);
  if (values.answer === 'not_reached' && timepoint === '12_months') await recordNotReached(tx, member, caseId);
  else await recordLivelihood(tx, member, { caseId, timepoint, version, ...parseForm(livelihoodForm, values) });
  return redirect(url('followup.show', { caseId }));
});

export default function Livelihood() {
  const { shell, timepoint, shares, version, today: day } = useLoaderData<typeof loader>();
  const when = timepointLabels[timepoint]();
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.followup_livelihood_title({ when })}
        lead={m.followup_livelihood_lead()}
        width="reading"
        breadcrumbs={[{ label: m.followup_title(), to: url('followup.show', { caseId: shell.id }) }]}
        failed={useRejection() !== undefined}
      >
        <Form version={version} unmarked>
          <DateField name="askedOn" label={m.followup_asked_on()} required defaultValue={shares[0]?.askedOn ?? day} />
          <SourceFields shares={shares} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.followup_save()}</SubmitButton>
          </ActionBar>
        </Form>
        {timepoint === '12_months' && shares.length === 0 ? (
          <ButtonForm values={{ answer: 'not_reached' }} variant="tertiary">
            {m.followup_not_reached()}
          </ButtonForm>
        ) : null}
      </Page>
    </CaseFrame>
  );
}
