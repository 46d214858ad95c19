import { m } from '#app/paraglide/messages.js';
import { Card, Form, LocalDate, Section, SubmitButton, TextArea } from '#app/ui/index.ts';
import type { DraftView } from '../commands/read-draft.ts';
import { wordOfField } from './word-of-field.ts';

interface QuestionListProps {
  questions: DraftView['questions'];
  /** Whether they can be answered now. */
  answers: boolean;
}

/** What editors have asked, each with its answer or the form for one. */
export function QuestionList({ questions, answers }: QuestionListProps) {
  return (
    <Section title={m.examples_questions_title()}>
      {questions.map(({ id, field, question, answer, answeredBy, passedOn }) => (
        <Card key={id} title={field ? wordOfField(field) : m.examples_questions_whole()} level={3} tone={answer || passedOn ? 'plain' : 'due'}>
          <p className="s-prose">{question}</p>
          {answer ? (
            <blockquote className="s-prose">
              {answer} <span className="s-subtle">({answeredBy})</span>
            </blockquote>
          ) : null}
          {passedOn ? <p className="s-subtle">{m.examples_questions_passed()} <LocalDate date={passedOn} /></p> : null}
          {!answer && !passedOn && answers ? (
            <Form name="answer" unmarked>
              <input type="hidden" name="question" value={id} />
              <TextArea name="answer" label={m.examples_questions_answer()} required />
              <SubmitButton variant="secondary">{m.examples_questions_send()}</SubmitButton>
            </Form>
          ) : null}
        </Card>
      ))}
    </Section>
  );
}
