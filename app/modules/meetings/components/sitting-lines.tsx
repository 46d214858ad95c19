import { m } from '#app/paraglide/messages.js';
import { ActionBar, EmptyState, Form, Section, SubmitButton, TextArea } from '#app/ui/index.ts';
import type { readSitting } from '../commands/open-sitting.ts';

type Line = Awaited<ReturnType<typeof readSitting>>['lines'][number];

/** Those presented, each with what is asked and what the meeting answers. */
export function SittingLines({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return <EmptyState title={m.meetings_sitting_none_title()}>{m.meetings_sitting_none()}</EmptyState>;
  return lines.map((line, index) => (
    <Section key={line.id} title={m.meetings_sitting_line({ number: index + 1 })} lead={line.organisationName}>
      <p>{line.text}</p>
      <p>
        <strong>{m.meetings_sitting_asked()}:</strong> {line.asked}
      </p>
      <Form name={`answer-${line.id}`} version={line.version} unmarked>
        <input type="hidden" name="line" value={line.id} />
        <TextArea name="answer" label={m.meetings_sitting_answer()} rows={2} defaultValue={line.answer ?? ''} />
        <ActionBar>
          <SubmitButton variant="secondary">{m.meetings_sitting_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  ));
}
