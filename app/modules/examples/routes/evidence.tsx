import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { Forbidden } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { EmptyState, Form, Page, Section, Select, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { readEvidence, takeEvidence } from '../commands/evidence.ts';
import { EvidenceTable } from '../components/evidence-table.tsx';
import { ExampleRooms } from '../components/example-rooms.tsx';
import { evidenceForm } from '../forms/desk-forms.ts';

export const loader = page('examples.evidence', async ({ tx, member, params }) => ({
  view: await readEvidence(tx, params.exampleId ?? ''), edits: member.role === 'editor',
}));

export const action = command('examples.evidence', async ({ tx, member, params, values }) => {
  const { exampleId = '' } = params;
  if (member.role !== 'editor') throw new Forbidden();
  await takeEvidence(tx, member, exampleId, parseForm(evidenceForm, values));
  return redirect(url('examples.evidence', { exampleId }));
});

export default function Evidence() {
  const { view, edits } = useLoaderData<typeof loader>();
  const { id: exampleId, title, evidence, reports, areas, open } = view;
  return (
    <Page title={m.examples_room_evidence()} lead={m.examples_evidence_lead()} failed={useRejection() !== undefined}
      breadcrumbs={[{ label: m.examples_desk_title(), to: url('examples.inbox') }, { label: title || m.examples_untitled(), to: url('examples.show', { exampleId }) }]}>
      <ExampleRooms exampleId={exampleId} />
      {evidence.length === 0 ? <EmptyState title={m.examples_evidence_none()}>{m.examples_evidence_teach()}</EmptyState> : null}
      {evidence.map(({ id, content }) => (
        <EvidenceTable key={id} id={id} content={content} remove={edits && open ? url('examples.evidence_remove', { exampleId }) : null} />
      ))}
      {edits && open ? (
        <Section title={m.examples_evidence_add()} lead={m.examples_evidence_add_lead()}>
          <Form unmarked>
            <TextField name="heading" label={m.examples_evidence_heading()} hint={m.examples_evidence_heading_hint()} required />
            <Select name="report" label={m.examples_evidence_report()} options={reports} empty={false} required />
            <TextField name="from" label={m.examples_evidence_from()} inputMode="numeric" width="short" />
            <TextField name="to" label={m.examples_evidence_to()} inputMode="numeric" width="short" />
            <Select name="area" label={m.examples_evidence_area()} empty={m.examples_evidence_all()} options={areas.map((value) => ({ value, label: value }))} />
            <SubmitButton>{m.examples_evidence_take()}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
