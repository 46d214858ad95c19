import { m } from '#app/paraglide/messages.js';
import { Link, LocalDate, Notice } from '#app/ui/index.ts';
import type { DraftView } from '../commands/read-draft.ts';
import { criterionWord } from './code-words.ts';

/** Where an example stands, for those who wrote it: what has been decided, and what they may do about it. */
export function DraftState({ view: { example, closes, slug } }: { view: DraftView }) {
  switch (example.state) {
    case 'draft':
    case 'questions':
      return (
        <>
          {example.state === 'questions' ? <Notice kind="warning" title={m.examples_now_questions()}>{m.examples_now_questions_more()}</Notice> : null}
          {closes ? <Closing {...closes} /> : null}
        </>
      );
    case 'submitted':
      return <Notice kind="success" title={m.examples_now_submitted()}>{m.examples_now_submitted_more()}</Notice>;
    case 'reviewed':
    case 'selected':
      return <Notice kind="success" title={m.examples_now_reviewed()}>{m.examples_now_reviewed_more()}</Notice>;
    case 'published':
      return (
        <Notice kind="success" title={m.examples_now_published()} action={slug ? <Link to={`/exempel/${slug}`}>{m.examples_see_published()}</Link> : undefined}>
          {m.examples_now_published_more()}
        </Notice>
      );
    case 'declined':
      return (
        <Notice kind="info" title={m.examples_now_declined()}>
          <p>
            <strong>{criterionWord(example.declinedCriterion ?? '')}</strong>
          </p>
          <p className="s-prose">{example.declinedReason}</p>
          <p>{m.examples_now_declined_more()}</p>
        </Notice>
      );
    case 'withdrawn':
      return <Notice kind="info" title={m.examples_now_withdrawn()}>{m.examples_now_withdrawn_more()}</Notice>;
  }
}

function Closing({ on, days }: { on: string; days: number }) {
  if (days < 0) return <Notice kind="warning" title={m.examples_closes_over()}><LocalDate date={on} /></Notice>;
  return (
    <Notice kind={days <= 14 ? 'warning' : 'info'} title={days === 0 ? m.examples_closes_today() : m.examples_closes_in({ days })}>
      <LocalDate date={on} />
    </Notice>
  );
}
