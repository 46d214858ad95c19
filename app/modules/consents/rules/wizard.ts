/** The way to a consent, a page each. */
export const wizardSteps = ['who', 'about', 'period', 'words', 'answer'] as const;
export type WizardStep = (typeof wizardSteps)[number];

interface Chosen {
  to: readonly string[];
  chosen: readonly unknown[];
  boxes: readonly unknown[];
  purpose: string;
  lastDay: string;
}

/** The first page that still waits for something before `step` can be shown; `step` itself when none does. */
export function stepToShow(step: WizardStep, choices: Chosen): WizardStep {
  const done: Record<WizardStep, boolean> = {
    who: choices.to.length > 0,
    about: choices.chosen.length + choices.boxes.length > 0,
    period: choices.purpose !== '' && choices.lastDay !== '',
    words: true,
    answer: false,
  };
  const before = wizardSteps.slice(0, wizardSteps.indexOf(step));
  return before.find((each) => !done[each]) ?? step;
}
