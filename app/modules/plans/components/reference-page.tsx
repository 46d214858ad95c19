import { ActionBar, ButtonForm, Form, Page, SavedAt, Section, SubmitButton, useRejection } from '#app/ui/index.ts';
import { CaseFrame, type FramedCase } from '#app/ui/case/case-frame.tsx';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { ReferenceRow } from '../commands/references.ts';
import { ReferenceFields } from './reference-fields.tsx';

interface ReferencePageProps {
  shell: FramedCase;
  title: string;
  reference?: ReferenceRow;
}

export function ReferencePage({ shell, title, reference }: ReferencePageProps) {
  return (
    <CaseFrame shell={shell}>
      <Page
        title={title}
        lead={m.plans_reference_lead()}
        width="reading"
        breadcrumbs={[{ label: m.plans_title(), to: url('plans.show', { caseId: shell.id }) }]}
        failed={useRejection() !== undefined}
      >
        <Form version={reference?.version}>
          <ReferenceFields reference={reference} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.plans_reference_save()}</SubmitButton>
          </ActionBar>
        </Form>
        {reference ? (
          <Section title={m.plans_reference_end_title()}>
            <ButtonForm variant="secondary" version={reference.version} values={{ form: 'ended' }}>
              {m.plans_reference_end()}
            </ButtonForm>
          </Section>
        ) : null}
      </Page>
    </CaseFrame>
  );
}
