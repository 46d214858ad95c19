import { m } from '#app/paraglide/messages.js';
import { Card, CopyButton, DateTime, EmptyState, Section } from '#app/ui/index.ts';
import type { CallPage } from '../commands/keep-calls.ts';

/** Drafts that are not sent in, each with words to send to whoever writes it. The house sends no e-mail. */
export function ReminderList({ view: { call, unfinished } }: { view: CallPage }) {
  return (
    <Section title={m.examples_reminders_title({ n: unfinished.length })} lead={m.examples_reminders_lead()}>
      {unfinished.length === 0 ? <EmptyState title={m.examples_reminders_none()}>{m.examples_reminders_teach()}</EmptyState> : null}
      {unfinished.map(({ id, title, name, changedAt, link }) => {
        const words = m.examples_reminder_text({ name, title: title || m.examples_untitled(), date: call.closesOn, link: link ?? m.examples_reminder_sign_in() });
        return (
          <Card key={id} title={title || m.examples_untitled()} level={3} tone={call.state === 'closing' ? 'due' : 'plain'} action={<CopyButton text={words} label={m.examples_reminder_copy()} />}>
            <p className="s-subtle">
              {name}, {m.examples_reminder_since()} <DateTime instant={changedAt.toISOString()} />
            </p>
            <p className="s-prose">{words}</p>
          </Card>
        );
      })}
    </Section>
  );
}
