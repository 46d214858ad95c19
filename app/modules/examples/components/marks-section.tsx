import { m } from '#app/paraglide/messages.js';
import { Checkbox, CheckboxGroup, Form, Section, SubmitButton } from '#app/ui/index.ts';
import type { ExampleView } from '../commands/read-example.ts';
import { exampleCategories, goals } from '../rules/codes.ts';
import { categoryWord, goalWord } from './code-words.ts';

/** Categories, whose borders float, and the goals that follow from them unless somebody says otherwise. */
export function MarksSection({ view: { example, edits } }: { view: ExampleView }) {
  const open = edits && !['draft', 'declined', 'withdrawn'].includes(example.state);
  if (!open && example.categories.length === 0) return null;
  return (
    <Section title={m.examples_marks_title()} lead={m.examples_marks_lead()}>
      {example.categories.length > 0 ? (
        <div className={open ? 's-desk__printed' : undefined}>
          <p>{example.categories.map(categoryWord).join(', ')}</p>
          <ul>
            {example.goals.map((goal) => (
              <li key={goal}>{goalWord(goal)}</li>
            ))}
          </ul>
          {example.goalsAdjusted ? <p className="s-subtle">{m.examples_goals_adjusted()}</p> : null}
        </div>
      ) : null}
      {open ? (
        <Form name="marks" version={example.version} unmarked>
          <CheckboxGroup name="categories" label={m.examples_categories()} options={exampleCategories.map((value) => ({ value, label: categoryWord(value) }))} defaultValue={example.categories} required />
          <Checkbox name="adjusted" label={m.examples_goals_adjust()} hint={m.examples_goals_adjust_hint()} defaultChecked={example.goalsAdjusted} />
          <CheckboxGroup name="goals" label={m.examples_goals()} options={goals.map((value) => ({ value, label: goalWord(value) }))} defaultValue={example.goals} />
          <SubmitButton variant="secondary">{m.examples_marks_save()}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
