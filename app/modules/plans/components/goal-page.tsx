import { ActionBar, Form, Page, SavedAt, SubmitButton, useRejection } from '#app/ui/index.ts';
import { CaseFrame, type FramedCase } from '#app/ui/case/case-frame.tsx';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { GoalWithActions } from '../commands/read-plan.ts';
import { GoalFields } from './goal-fields.tsx';

interface GoalPageProps {
  shell: FramedCase;
  title: string;
  goal?: GoalWithActions;
}

export function GoalPage({ shell, title, goal }: GoalPageProps) {
  return (
    <CaseFrame shell={shell}>
      <Page
        title={title}
        width="reading"
        breadcrumbs={[{ label: m.plans_title(), to: url('plans.show', { caseId: shell.id }) }]}
        failed={useRejection() !== undefined}
      >
        <Form version={goal?.version}>
          <GoalFields goal={goal} />
          <ActionBar note={<SavedAt />}>
            <SubmitButton>{m.plans_save_goal()}</SubmitButton>
          </ActionBar>
        </Form>
      </Page>
    </CaseFrame>
  );
}
