import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { url, type RouteId } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { Page, Stepper, useRejection } from '#app/ui/index.ts';
import type { Wizard } from '../commands/wizard.ts';
import { stepToShow, wizardSteps, type WizardStep } from '../rules/wizard.ts';

export const stepRoutes: Record<WizardStep, RouteId> = {
  who: 'consents.new', about: 'consents.about', period: 'consents.period', words: 'consents.words', answer: 'consents.answer',
};

const labels: Record<WizardStep, () => string> = {
  who: m.consents_step_who, about: m.consents_step_about, period: m.consents_step_period, words: m.consents_step_words,
  answer: m.consents_step_answer,
};

interface WizardFrameProps {
  wizard: Pick<Wizard, 'shell' | 'choices'>;
  step: WizardStep;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** One page of the way to a consent, with the others in sight. */
export function WizardFrame({ wizard: { shell, choices }, step, title, lead, children }: WizardFrameProps) {
  const steps = wizardSteps.map((each, index) => ({
    label: labels[each](),
    current: each === step,
    done: index < wizardSteps.indexOf(step),
    to: stepToShow(each, choices) === each ? url(stepRoutes[each], { caseId: shell.id }) : undefined,
  }));
  return (
    <CaseFrame shell={shell}>
      <Page
        title={title}
        lead={lead}
        breadcrumbs={[{ label: m.consents_title(), to: url('consents.list', { caseId: shell.id }) }]}
        width="reading"
        failed={useRejection() !== undefined}
        printable
      >
        <Stepper label={m.consents_steps()} steps={steps} />
        {children}
      </Page>
    </CaseFrame>
  );
}
