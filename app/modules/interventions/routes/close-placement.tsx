import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, DateField, Form, Page, RadioGroup, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { closePlacement, documentPlacement } from '../commands/close-placement.ts';
import { readPlacement } from '../commands/read-case-placements.ts';
import { ClosingFields } from '../components/closing-fields.tsx';
import { ClosingText } from '../components/closing-text.tsx';
import { reasonLabel } from '../components/labels.ts';
import { closingForm, closingWords, owningClosingForm } from '../forms/closing-form.ts';
import { endReasons } from '../rules/end-reasons.ts';

export const loader = page('placements.close', async ({ tx, params, member }) => {
  const shell = await readCase(tx, params.caseId);
  const placement = await readPlacement(tx, shell.ownerOrganisationId, shell.id, params.placementId);
  const { place, closings } = placement;
  const owns = place.ownerOrganisationId === member.organisationId;
  const documented = closings.some((each) => each.organisationId === member.organisationId);
  return { shell, place, closings, owns, documented, today: today() };
});

export const action = command('placements.close', async ({ tx, member, params, values, version }) => {
  const shell = await readCase(tx, params.caseId);
  const caseId = shell.id;
  const { place } = await readPlacement(tx, shell.ownerOrganisationId, caseId, params.placementId);
  const target = { caseId, placementId: place.id };
  if (place.ownerOrganisationId === member.organisationId) {
    const { lastDay, reason, ...words } = parseForm(owningClosingForm, values);
    await closePlacement(tx, member, { ...target, lastDay, reason, version, words: closingWords(words) });
  } else {
    const { lastDay, ...words } = parseForm(closingForm, values);
    await documentPlacement(tx, member, { ...target, lastDay, words: closingWords(words) });
  }
  return redirect(url('placements.show', { caseId, placementId: place.id }));
});

export default function ClosePlacement() {
  const { shell, place, closings, owns, documented, today: day } = useLoaderData<typeof loader>();
  const [earlier] = closings;
  const lastDay = earlier?.lastDay ?? (place.endsOn && place.endsOn < day ? place.endsOn : day);
  const title = owns ? m.interventions_close_title({ name: place.interventionName }) : m.interventions_document_title({ name: place.interventionName });
  return (
    <CaseFrame shell={shell}>
      <Page
        title={title}
        lead={owns ? m.interventions_close_lead() : m.interventions_document_lead()}
        width="reading"
        breadcrumbs={[{ label: place.interventionName, to: url('placements.show', { caseId: shell.id, placementId: place.id }) }]}
        failed={useRejection() !== undefined}
      >
        {closings.map((closing) => (
          <ClosingText key={closing.organisationId} closing={closing} />
        ))}
        <Form version={place.version}>
          <DateField name="lastDay" label={m.interventions_last_day()} required defaultValue={lastDay} />
          {owns ? (
            <RadioGroup
              name="reason"
              label={m.interventions_reason()}
              required
              options={endReasons.map((value) => ({ value, label: reasonLabel(value) }))}
            />
          ) : null}
          {documented ? null : (
            <ClosingFields
              legend={m.interventions_closing()}
              hint={earlier ? m.interventions_closing_enough({ name: earlier.organisationName }) : m.interventions_closing_hint()}
            />
          )}
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{owns ? m.interventions_close_save() : m.interventions_document_save()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
