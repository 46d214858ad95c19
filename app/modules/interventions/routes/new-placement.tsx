import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { Link, Notice, Page, useRejection } from '#app/ui/index.ts';
import { readPlacementChoices } from '../commands/read-case-placements.ts';
import { startPlacement } from '../commands/start-placement.ts';
import { PlacementFields } from '../components/placement-fields.tsx';
import { placementForm } from '../forms/placement-form.ts';

export const loader = page('placements.new', async ({ tx, params, member }) => {
  const shell = await readCase(tx, params.caseId);
  const choices = await readPlacementChoices(tx, shell.ownerOrganisationId, shell.id, member.organisationId ?? '');
  return { shell, choices, today: today() };
});

export const action = command('placements.new', async ({ tx, member, params, values }) => {
  const { id: caseId } = await readCase(tx, params.caseId);
  const placementId = await startPlacement(tx, member, { caseId, ...parseForm(placementForm, values) });
  return redirect(url('placements.show', { caseId, placementId }));
});

export default function NewPlacement() {
  const { shell, choices, today: day } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page title={m.interventions_start()} width="reading" failed={useRejection() !== undefined}>
        <Notice title={m.interventions_consent_first()} action={<Link to={`/arenden/${shell.id}/samtycke`}>{m.interventions_to_consent()}</Link>}>
          {m.interventions_consent_how()}
        </Notice>
        <PlacementFields choices={choices} today={day} />
      </Page>
    </CaseFrame>
  );
}
