import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DateTime, Form, Notice, Section, Select, SubmitButton, TextArea } from '#app/ui/index.ts';
import type { ExampleView } from '../commands/read-example.ts';
import { criteria } from '../rules/codes.ts';
import { criterionWord } from './code-words.ts';

/** What two reviewers have said, and what follows from it. */
export function DecideSection({ view }: { view: ExampleView }) {
  const { example, reviews, own, verdict, reviewsIt, edits } = view;
  if (example.state === 'draft') return null;
  return (
    <Section title={m.examples_review_title()} lead={m.examples_reviews_of_two({ n: reviews.length })}>
      <ul className="s-lines">
        {reviews.map((review) => (
          <li key={review.reviewerId}>
            <div>
              <strong>{review.reviewerName}</strong>: {review.verdict === 'take' ? m.examples_verdict_take() : m.examples_verdict_decline()}{' '}
              <span className="s-subtle"><DateTime instant={review.reviewedAt.toISOString()} /></span>
              <Reasons reasons={review.reasons} />
              {review.note ? <p className="s-prose">{review.note}</p> : null}
            </div>
          </li>
        ))}
      </ul>
      {reviewsIt ? (
        <div>
          <ButtonLink to={url('examples.review', { exampleId: example.id })} variant={own ? 'secondary' : 'primary'}>
            {own ? m.examples_review_change() : m.examples_review_go()}
          </ButtonLink>
        </div>
      ) : null}
      {edits && example.wroteIt && example.state === 'submitted' ? <Notice kind="info">{m.examples_review_own()}</Notice> : null}
      {verdict === 'divided' && example.state === 'submitted' ? <Notice kind="warning" title={m.examples_divided()}>{m.examples_divided_more()}</Notice> : null}
      {edits && verdict === 'declined' && example.state === 'submitted' ? <Decline view={view} /> : null}
      {example.state === 'declined' ? (
        <Notice kind="info" title={criterionWord(example.declinedCriterion ?? '')}>
          <p className="s-prose">{example.declinedReason}</p>
        </Notice>
      ) : null}
    </Section>
  );
}

function Reasons({ reasons }: { reasons: Partial<Record<string, string>> }) {
  const met = criteria.filter((criterion) => reasons[criterion]);
  if (met.length === 0) return null;
  return (
    <ul>
      {met.map((criterion) => (
        <li key={criterion}>
          {criterionWord(criterion)}: {reasons[criterion]}
        </li>
      ))}
    </ul>
  );
}

/** The letter: which criterion, and why in words that the actor can use. */
function Decline({ view: { example, reviews } }: { view: ExampleView }) {
  const given = criteria.filter((criterion) => reviews.some((review) => review.criterion === criterion));
  const reason = reviews.flatMap((review) => (given[0] ? (review.reasons[given[0]] ?? []) : []))[0];
  return (
    <Form name="decline" version={example.version} unmarked>
      <Select name="criterion" label={m.examples_decline_criterion()} empty={false} required options={given.map((value) => ({ value, label: criterionWord(value) }))} defaultValue={given[0]} />
      <TextArea name="reason" label={m.examples_decline_reason()} hint={m.examples_decline_reason_hint()} rows={5} required defaultValue={reason} />
      <SubmitButton danger>{m.examples_decline()}</SubmitButton>
    </Form>
  );
}
