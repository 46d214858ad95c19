import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, RadioGroup, SubmitButton, TextArea } from '#app/ui/index.ts';
import type { ReviewView } from '../commands/read-example.ts';
import { criteria } from '../rules/codes.ts';
import { criterionWord } from './code-words.ts';

/** The exclusion criteria, one after the other: is it met, and why. */
export function ReviewForm({ own }: { own: ReviewView['own'] }) {
  return (
    <Form unmarked>
      {criteria.map((criterion) => (
        <div key={criterion} className="s-check">
          <RadioGroup name={criterion} label={criterionWord(criterion)} inline required
            options={[{ value: 'no', label: m.examples_check_no() }, { value: 'yes', label: m.examples_check_yes() }]}
            defaultValue={own ? (own.reasons[criterion] ? 'yes' : 'no') : null} />
          <TextArea name={`${criterion}_reason`} label={m.examples_check_reason({ criterion: criterionWord(criterion).toLocaleLowerCase('sv') })} rows={2} defaultValue={own?.reasons[criterion]} />
        </div>
      ))}
      <TextArea name="note" label={m.examples_review_note()} rows={3} defaultValue={own?.note} />
      <ActionBar>
        <SubmitButton>{m.examples_review_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
