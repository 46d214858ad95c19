import { ButtonForm, ButtonLink, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { MeetingView } from '../commands/read-meeting.ts';
import { kindLabel, meetingLabel, timeLabel } from './labels.ts';

/** When, where, and called by whom. */
export function MeetingMeta({ view: { meeting, councilName } }: { view: MeetingView }) {
  return (
    <>
      <StatusTag tone={meeting.state === 'held' ? 'good' : 'accent'}>{meetingLabel(meeting.state)}</StatusTag>
      <span>{kindLabel(meeting.kind, councilName)}</span>
      <span>
        <LocalDate date={meeting.heldOn} /> {timeLabel(meeting.startsAt)}
      </span>
      {meeting.place ? <span>{meeting.place}</span> : null}
      <span>{meeting.ownerName}</span>
    </>
  );
}

/** What comes next with a meeting: run it, close it, print what was decided. */
export function MeetingNext({ view: { meeting, runs, agenda } }: { view: MeetingView }) {
  const at = { meetingId: meeting.id };
  const planned = meeting.state === 'planned';
  return (
    <>
      {meeting.kind === 'open_sitting' ? <Link to={url('meetings.sitting', at)}>{m.meetings_sitting_link()}</Link> : null}
      {meeting.kind === 'partnership' || meeting.kind === 'dialogue_seminar' ? <Link to={url('barriers.meeting', at)}>{m.meetings_barriers_link()}</Link> : null}
      {meeting.kind === 'steering' ? null : <Link to={url('meetings.minutes', at)}>{m.meetings_minutes()}</Link>}
      <Link to={url('barriers.new_from', { kind: 'meeting', sourceId: meeting.id })}>{m.ui_stuck()}</Link>
      {runs && planned ? <Link to={url('meetings.change', at)}>{m.meetings_change()}</Link> : null}
      {runs && planned && agenda.length === 0 ? (
        <ButtonForm variant="tertiary" danger values={{ form: 'cancelled' }}>{m.meetings_cancel()}</ButtonForm>
      ) : null}
      {runs && planned ? <ButtonForm values={{ form: 'held' }}>{m.meetings_close()}</ButtonForm> : null}
      {runs && planned && agenda.length > 0 ? (
        <ButtonLink variant="primary" to={url('meetings.run', at)}>{m.meetings_run()}</ButtonLink>
      ) : null}
    </>
  );
}
