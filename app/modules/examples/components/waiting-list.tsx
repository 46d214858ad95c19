import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, Card, CopyButton, DateTime, EmptyState, Link } from '#app/ui/index.ts';
import type { Waiting } from '../commands/waiting-questions.ts';
import { wordOfField } from './word-of-field.ts';

/** So many days without an answer are long. */
const long = 14;

/** Examples that wait for those who wrote: ask again, or go on without. */
export function WaitingList({ waiting, edits }: { waiting: Waiting; edits: boolean }) {
  if (waiting.length === 0) return <EmptyState title={m.examples_waiting_none()}>{m.examples_waiting_teach()}</EmptyState>;
  return (
    <>
      {waiting.map((example) => (
        <WaitingCard key={example.id} example={example} edits={edits} />
      ))}
    </>
  );
}

function WaitingCard({ example, edits }: { example: Waiting[number]; edits: boolean }) {
  const { id, title, actor, version, questions, days, name, link, byMail, mailedAt } = example;
  const words = m.examples_waiting_text({ title: title || m.examples_untitled(), link: link ?? m.examples_reminder_sign_in() });
  return (
    <Card title={title || m.examples_untitled()} level={2} tone={days >= long ? 'due' : 'plain'}
      action={byMail ? undefined : <CopyButton text={words} label={m.examples_reminder_copy()} />}>
      <p className="s-subtle">{[actor, name].filter(Boolean).join(', ')}</p>
      <p>{days === 0 ? m.examples_waiting_today() : m.examples_waiting_days({ days })}</p>
      {questions.length === 0 ? <p>{m.examples_waiting_answered()}</p> : (
        <ul>
          {questions.map(({ field, question }) => (
            <li key={question} className="s-prose">{field ? `${wordOfField(field)}: ` : ''}{question}</li>
          ))}
        </ul>
      )}
      {mailedAt ? <p className="s-subtle">{m.examples_ask_contact_mailed()} <DateTime instant={mailedAt.toISOString()} /></p> : null}
      <div className="s-actions">
        <Link to={url('examples.show', { exampleId: id })}>{m.examples_waiting_see()}</Link>
        {edits ? <Steps id={id} version={version} byMail={byMail} /> : null}
      </div>
    </Card>
  );
}

function Steps({ id, version, byMail }: Pick<Waiting[number], 'id' | 'version' | 'byMail'>) {
  return (
    <>
      {byMail ? <ButtonForm values={{ form: 'remind', example: id }} size="small">{m.examples_remind()}</ButtonForm> : null}
      <ButtonForm values={{ form: 'go_on', example: id }} version={version} size="small" variant="tertiary">{m.examples_waiting_go_on()}</ButtonForm>
    </>
  );
}
