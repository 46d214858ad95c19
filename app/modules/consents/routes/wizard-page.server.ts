import { redirect } from 'react-router';
import type { MemberContext } from '#app/platform/route/context.ts';
import { url } from '#app/sitemap.ts';
import { readWizard, type Wizard } from '../commands/wizard.ts';
import { stepToShow, type WizardStep } from '../rules/wizard.ts';

const routes = {
  who: 'consents.new', about: 'consents.about', period: 'consents.period', words: 'consents.words', answer: 'consents.answer',
} as const;

/** A page of the way to a consent; whoever comes too early is sent to the page that waits. */
export function wizardPage(step: WizardStep): (context: MemberContext) => Promise<Wizard> {
  return async ({ tx, member, params }) => {
    const { caseId = '' } = params;
    const wizard = await readWizard(tx, member, caseId);
    const shown = stepToShow(step, wizard.choices);
    if (shown !== step) throw redirect(url(routes[shown], { caseId }));
    return wizard;
  };
}
