import { m } from '#app/paraglide/messages.js';
import { Form, Notice, Section, Select, SubmitButton } from '#app/ui/index.ts';
import type { ExampleView } from '../commands/read-example.ts';
import { withdrawalCauses } from '../rules/codes.ts';
import { causeWord } from './cause-word.ts';

/** The way out, as when the actor asks for it; or why it was taken. */
export function RemoveSection({ view: { example, edits } }: { view: ExampleView }) {
  if (example.withdrawnCause) return <Notice kind="info" title={m.examples_now_withdrawn()}>{causeWord(example.withdrawnCause)}</Notice>;
  if (!edits || example.state === 'declined') return null;
  return (
    <div className="s-no-print">
      <Section title={m.examples_remove_title()} lead={m.examples_remove_lead()}>
        <Form name="withdraw" version={example.version} unmarked>
          <Select name="cause" label={m.examples_remove_cause()} required options={withdrawalCauses.map((value) => ({ value, label: causeWord(value) }))} />
          <SubmitButton variant="secondary" danger>{m.examples_remove()}</SubmitButton>
        </Form>
      </Section>
    </div>
  );
}
