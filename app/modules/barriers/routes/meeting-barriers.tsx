import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { keepSearch } from '#app/platform/searches/index.ts';
import { url } from '#app/sitemap.ts';
import { EmptyState, Link, LocalDate, Notice, Page, useRejection } from '#app/ui/index.ts';
import { minuteBarrier, readBarrierMeeting, takeUpBarrier } from '../commands/meeting-agenda.ts';
import { AgendaItem } from '../components/agenda-item.tsx';
import { TakeUp } from '../components/take-up.tsx';
import { attachForm, minutesForm } from '../forms/barrier-forms.ts';

export const loader = page('barriers.meeting', async ({ tx, member, params, url: { searchParams } }) => ({
  ...(await readBarrierMeeting(tx, member, params.meetingId, searchParams.get('sok'))), weighs: roleMay(member.role, 'barriers.weigh'),
}));

export const action = command('barriers.meeting', async ({ tx, member, params, values, version, form }) => {
  const { meetingId = '' } = params;
  if (values.form === 'search') {
    const words = String(form.get('q') ?? '').trim();
    return redirect(url('barriers.meeting', { meetingId }, words ? { sok: await keepSearch(tx, words) } : undefined));
  }
  if (values.form === 'take-up') await takeUpBarrier(tx, member, meetingId, parseForm(attachForm, values).barrierId);
  else await minuteBarrier(tx, member, meetingId, { ...parseForm(minutesForm, values), version });
  return redirect(url('barriers.meeting', { meetingId }));
});

/** The agenda of barriers of a partnership meeting or dialogue seminar, and its minutes. */
export default function MeetingBarriers() {
  const { meeting, items, toTakeUp, searches, text, organisations, writes, weighs } = useLoaderData<typeof loader>();
  const refused = useRejection()?.formError;
  return (
    <Page
      title={m.barriers_meeting_title()}
      lead={meeting.title}
      meta={<LocalDate date={meeting.heldOn} />}
      breadcrumbs={[{ label: m.barriers_meetings(), to: url('meetings.list') }, { label: meeting.title, to: url('meetings.show', { meetingId: meeting.id }) }]}
      printable
    >
      {refused ? <Notice kind="error" live>{refused}</Notice> : null}
      {items.length === 0 ? (
        <EmptyState title={m.barriers_meeting_none_title()} action={weighs ? <Link to={url('barriers.weight')}>{m.barriers_weight_title()}</Link> : null}>
          {m.barriers_meeting_none()}
        </EmptyState>
      ) : null}
      {items.map((item, index) => (
        <AgendaItem key={item.id} item={item} number={index + 1} organisations={organisations} writes={writes} />
      ))}
      <TakeUp toTakeUp={toTakeUp} searches={searches} text={text} />
    </Page>
  );
}
