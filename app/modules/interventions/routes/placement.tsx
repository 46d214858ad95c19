import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ActionBar, ButtonForm, ButtonLink, DateField, Form, Link, Notice, Page, Section, StatusTag, SubmitButton } from '#app/ui/index.ts';
import { admitSupervisorOf, readStanding } from '../commands/admit-supervisor.ts';
import { extendPlacement } from '../commands/extend-placement.ts';
import { readPlacement } from '../commands/read-case-placements.ts';
import { ClosingText } from '../components/closing-text.tsx';
import { stateLabels, stateTones } from '../components/labels.ts';
import { MissingConsent } from '../components/missing-consent.tsx';
import { PlacementFacts } from '../components/placement-facts.tsx';
import { extensionForm } from '../forms/placement-form.ts';
import { placementState } from '../rules/placement-state.ts';

export const loader = page('placements.show', async ({ tx, params, member }) => {
  const shell = await readCase(tx, params.caseId);
  const placement = await readPlacement(tx, shell.ownerOrganisationId, shell.id, params.placementId);
  const { place, closings } = placement;
  const owns = place.ownerOrganisationId === member.organisationId;
  const hands = place.providerId === member.organisationId && closings.every((each) => each.organisationId !== member.organisationId);
  const ownsCase = shell.ownerOrganisationId === member.organisationId && place.closedOn === null;
  const { supervisorId: id, providerId } = place;
  const standing = ownsCase && id && providerId ? await readStanding(tx, shell, { id, organisationId: providerId }) : 'joined';
  return {
    shell, ...placement, standing, today: today(),
    mayExtend: owns && place.closedOn === null && roleMay(member.role, 'placements.write'),
    mayClose: (owns || hands) && place.closedOn === null,
    owns,
  };
});

export const action = command('placements.show', async ({ tx, member, params, values, version }) => {
  const shell = await readCase(tx, params.caseId);
  const [caseId, placementId] = [shell.id, params.placementId ?? ''];
  if (values.form === 'admit') await admitSupervisorOf(tx, member, shell, placementId);
  else await extendPlacement(tx, member, { caseId, placementId, version, ...parseForm(extensionForm, values) });
  return redirect(url('placements.show', { caseId, placementId }));
});

export default function Placement() {
  const { shell, place, adaptations, closings, missing, standing, today: day, mayExtend, mayClose, owns } = useLoaderData<typeof loader>();
  const state = placementState(place, day);
  const to = url('placements.close', { caseId: shell.id, placementId: place.id });
  return (
    <CaseFrame shell={shell}>
      <Page
        title={place.interventionName}
        meta={<StatusTag tone={stateTones[state]}>{stateLabels[state]()}</StatusTag>}
        breadcrumbs={[{ label: m.interventions_case_title(), to: url('placements.list', { caseId: shell.id }) }]}
        action={mayClose ? <ButtonLink variant="primary" to={to}>{owns ? m.interventions_close() : m.interventions_document()}</ButtonLink> : null}
        printable
      >
        <MissingConsent caseId={shell.id} provider={place.providerName} missing={state === 'ended' ? [] : missing} />
        {standing === 'waits' ? (
          <Notice
            title={m.interventions_waits({ name: place.supervisorName ?? '' })}
            action={<ButtonForm values={{ form: 'admit' }}>{m.interventions_admit()}</ButtonForm>}
          >
            {m.interventions_waits_text()}
          </Notice>
        ) : null}
        <PlacementFacts place={place} adaptations={adaptations} />
        <p className="s-no-print">
          <Link to={url('barriers.new_from', { kind: 'placement', sourceId: place.id })}>{m.ui_stuck()}</Link>
        </p>
        {closings.map((closing) => (
          <ClosingText key={closing.organisationId} closing={closing} />
        ))}
        {mayExtend ? (
          <Section title={m.interventions_extend()}>
            <Form name="extend" version={place.version} unmarked>
              <DateField name="until" label={m.interventions_extend_until()} required />
              <ActionBar>
                <SubmitButton variant="secondary">{m.interventions_extend_save()}</SubmitButton>
              </ActionBar>
            </Form>
          </Section>
        ) : null}
      </Page>
    </CaseFrame>
  );
}
