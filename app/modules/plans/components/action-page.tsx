import type { ComponentProps } from 'react';
import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { CaseFrame, type FramedCase } from '#app/ui/case/case-frame.tsx';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ActionFields } from './action-fields.tsx';

interface ActionPageProps extends ComponentProps<typeof ActionFields> {
  shell: FramedCase;
  title: string;
  /** The goal that the action leads to. */
  goal: string;
  version?: number;
}

export function ActionPage({ shell, title, goal, version, ...fields }: ActionPageProps) {
  return (
    <CaseFrame shell={shell}>
      <Page
        title={title}
        lead={m.plans_towards({ goal })}
        width="reading"
        breadcrumbs={[{ label: m.plans_title(), to: url('plans.show', { caseId: shell.id }) }]}
        failed={useRejection() !== undefined}
      >
        <Form version={version}>
          <ActionFields {...fields} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.plans_save_action()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
