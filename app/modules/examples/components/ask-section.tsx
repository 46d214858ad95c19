import { m } from '#app/paraglide/messages.js';
import { Form, Section, Select, SubmitButton, TextArea } from '#app/ui/index.ts';
import type { ExampleView } from '../commands/read-example.ts';
import { factFields } from '../rules/parts.ts';
import { textFields } from '../rules/template.ts';
import { QuestionList } from './question-list.tsx';
import { wordOfField } from './word-of-field.ts';

const askable = [...factFields, ...textFields, 'links', 'contact'];

/** Questions back to those who wrote, with their answers. */
export function AskSection({ view: { example, questions, edits } }: { view: ExampleView }) {
  const asks = edits && ['submitted', 'questions', 'declined'].includes(example.state);
  if (!asks && questions.length === 0) return null;
  return (
    <>
      {questions.length > 0 ? <QuestionList questions={questions} answers={false} /> : null}
      {asks ? (
        <div className="s-no-print">
          <Section title={m.examples_ask_title()} lead={m.examples_ask_lead()}>
            <Form name="ask" unmarked>
              <Select name="field" label={m.examples_ask_field()} empty={m.examples_questions_whole()} options={askable.map((value) => ({ value, label: wordOfField(value) }))} />
              <TextArea name="question" label={m.examples_ask_question()} rows={4} required />
              <SubmitButton variant="secondary">{m.examples_ask()}</SubmitButton>
            </Form>
          </Section>
        </div>
      ) : null}
    </>
  );
}
