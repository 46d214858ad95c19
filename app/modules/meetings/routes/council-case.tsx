import { redirect, useLoaderData } from 'react-router';
import { addDays, addMonths, today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink } from '#app/ui/index.ts';
import { readCouncilCase } from '../commands/council-case.ts';
import { decide, postpone } from '../commands/decide.ts';
import { CouncilBackground } from '../components/council-background.tsx';
import { CouncilFrame } from '../components/council-frame.tsx';
import { DecisionForm } from '../components/decision-form.tsx';
import { DecisionList } from '../components/decision-list.tsx';
import { decisionForm, presenceForm } from '../forms/meeting-forms.ts';

export const loader = page('meetings.case', async ({ tx, member, params, touches }) => {
  const view = await readCouncilCase(tx, member, params.meetingId, params.itemId);
  touches(view.item.caseId);
  const day = today();
  return { ...view, isDemo: member.isDemo, dates: { due: addDays(day, 14), followUp: addMonths(day, 3) } };
});

export const action = command('meetings.case', async ({ tx, member, params, values, touches }) => {
  const { meetingId, itemId } = params;
  const { item, meeting } = await readCouncilCase(tx, member, meetingId, itemId);
  touches(item.caseId);
  const at = { meetingId, itemId };
  if (values.intent === 'postpone') await postpone(tx, member, at, parseForm(presenceForm, values));
  else await decide(tx, member, at, parseForm(decisionForm, values));
  return redirect(url('meetings.run', { meetingId: meeting.id }));
});

export default function CouncilCase() {
  const { meeting, item, shell, background, catalogue, payers, responsible, dates, isDemo } = useLoaderData<typeof loader>();
  return (
    <CouncilFrame meeting={meeting} isDemo={isDemo}>
      <title>{m.meetings_run()}</title>
      <div className="s-council__head">
        <h1>{shell.name ?? m.meetings_masked()}</h1>
        <ButtonLink to={url('meetings.run', { meetingId: meeting.id })}>{m.meetings_blank()}</ButtonLink>
      </div>
      <div className="s-council__parts">
        <CouncilBackground background={background} />
      </div>
      {item.decisions.length > 0 ? (
        <section className="s-council__part">
          <h2>{m.meetings_decided()}</h2>
          <DecisionList decisions={item.decisions} meeting={meeting} />
        </section>
      ) : null}
      <details open={item.decisions.length === 0} className="s-council__decide">
        <summary>{item.decisions.length === 0 ? m.meetings_write_decision() : m.meetings_another_decision()}</summary>
        <DecisionForm catalogue={catalogue} payers={payers} responsible={responsible} dates={dates} presence={item} />
      </details>
    </CouncilFrame>
  );
}
