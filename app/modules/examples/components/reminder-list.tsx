import { formatDate } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { ButtonForm, Card, CopyButton, DateTime, EmptyState, Section } from '#app/ui/index.ts';
import type { CallPage } from '../commands/keep-calls.ts';

interface ReminderListProps {
  view: CallPage;
  /** An editor, who may send. */
  edits: boolean;
}

/** Drafts that are not sent in, each with words to send to whoever writes it, or the button that sends them by mail. */
export function ReminderList({ view, edits }: ReminderListProps) {
  const { call, unfinished, mails } = view;
  const reached = unfinished.filter(({ reminded }) => reminded > 0);
  return (
    <Section title={m.examples_reminders_title({ n: unfinished.length })} lead={mails ? m.examples_reminders_lead_mail() : m.examples_reminders_lead()}
      action={edits && mails && reached.length > 1 ? <ButtonForm values={{ form: 'remind' }}>{m.examples_remind_all({ n: reached.length })}</ButtonForm> : undefined}>
      {unfinished.length === 0 ? <EmptyState title={m.examples_reminders_none()}>{m.examples_reminders_teach()}</EmptyState> : null}
      {unfinished.map((draft) => (
        <Draft key={draft.id} draft={draft} call={call} sends={edits && mails && draft.reminded > 0} />
      ))}
    </Section>
  );
}

interface DraftProps {
  draft: CallPage['unfinished'][number];
  call: CallPage['call'];
  /** Whether a button sends the reminder; otherwise there are words to copy. */
  sends: boolean;
}

function Draft({ draft: { id, title, name, changedAt, link, remindedAt }, call, sends }: DraftProps) {
  const words = m.examples_reminder_text({ name, title: title || m.examples_untitled(), date: formatDate(call.closesOn, getLocale()), link: link ?? m.examples_reminder_sign_in() });
  return (
    <Card title={title || m.examples_untitled()} level={3} tone={call.state === 'closing' ? 'due' : 'plain'}
      action={sends ? (
        <ButtonForm values={{ form: 'remind', example: id }} size="small">{m.examples_remind()}</ButtonForm>
      ) : <CopyButton text={words} label={m.examples_reminder_copy()} />}>
      <p className="s-subtle">
        {name}, {m.examples_reminder_since()} <DateTime instant={changedAt.toISOString()} />
      </p>
      {remindedAt ? <p className="s-subtle">{m.examples_reminded()} <DateTime instant={remindedAt.toISOString()} /></p> : null}
      {sends ? null : <p className="s-prose">{words}</p>}
    </Card>
  );
}
