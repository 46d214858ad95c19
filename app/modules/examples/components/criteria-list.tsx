import { m } from '#app/paraglide/messages.js';
import { Section } from '#app/ui/index.ts';
import { criteria, type Criterion } from '../rules/codes.ts';
import { criterionWord } from './code-words.ts';

const more: Record<Criterion, () => string> = {
  not_started: m.examples_criterion_more_not_started,
  not_target_group: m.examples_criterion_more_not_target_group,
  missing_information: m.examples_criterion_more_missing_information,
};

/** What keeps an example out, each with what it means. */
export function CriteriaList() {
  return criteria.map((criterion) => (
    <Section key={criterion} title={criterionWord(criterion)}>
      <p>{more[criterion]()}</p>
    </Section>
  ));
}
