import { ButtonForm, DateField, Form, Link, LocalDate, Section, SubmitButton } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { MeetingView } from '../commands/read-meeting.ts';
import { leftOver } from '../rules/meeting.ts';

/** When one meets next; and one click that calls that meeting with what was left. */
export function NextSection({ view: { meeting, runs, agenda } }: { view: MeetingView }) {
  const { nextOn, nextMeetingId } = meeting;
  if (meeting.state === 'cancelled' || (!runs && !nextOn)) return null;
  const left = leftOver(agenda).length;
  return (
    <Section title={m.meetings_next_title()}>
      {nextOn ? (
        <p>
          <strong><LocalDate date={nextOn} /></strong>
        </p>
      ) : null}
      {nextMeetingId ? <Link to={url('meetings.show', { meetingId: nextMeetingId })}>{m.meetings_next_open()}</Link> : null}
      {runs && !nextMeetingId ? (
        <>
          <Form name="next" inline unmarked noDraft>
            <DateField name="nextOn" label={m.meetings_next_on()} required defaultValue={nextOn} />
            <SubmitButton variant="secondary">{m.meetings_next_save()}</SubmitButton>
          </Form>
          {nextOn ? (
            <>
              <p>{left === 0 ? m.meetings_next_none() : m.meetings_next_left({ count: left })}</p>
              <ButtonForm values={{ form: 'call_next' }}>{m.meetings_next_call()}</ButtonForm>
            </>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}
