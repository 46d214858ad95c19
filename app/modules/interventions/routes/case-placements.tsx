import { useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ButtonLink, EmptyState, Page } from '#app/ui/index.ts';
import { listPlacements } from '../commands/read-case-placements.ts';
import { PlacementLanes } from '../components/placement-lanes.tsx';

export const loader = page('placements.list', async ({ tx, params, member }) => {
  const shell = await readCase(tx, params.caseId);
  const mayWrite = roleMay(member.role, 'placements.write') && shell.status !== 'closed';
  return { shell, mayWrite, places: await listPlacements(tx, shell.id), today: today() };
});

export default function CasePlacements() {
  const { shell, mayWrite, places, today: day } = useLoaderData<typeof loader>();
  const start = mayWrite ? (
    <ButtonLink variant="primary" to={url('placements.new', { caseId: shell.id })}>
      {m.interventions_start()}
    </ButtonLink>
  ) : null;
  return (
    <CaseFrame shell={shell}>
      <Page title={m.interventions_case_title()} lead={m.interventions_case_lead()} action={places.length > 0 ? start : null} printable>
        {places.length > 0 ? (
          <PlacementLanes caseId={shell.id} today={day} places={places} />
        ) : (
          <EmptyState title={m.interventions_case_empty_title()} action={start}>
            {m.interventions_case_empty()}
          </EmptyState>
        )}
      </Page>
    </CaseFrame>
  );
}
