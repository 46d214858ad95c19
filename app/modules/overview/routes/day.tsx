import { useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { listUnfinished } from '#app/modules/steering/index.server.ts';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Figure, KeyFigure, KeyFigures, Link, Page, Section } from '#app/ui/index.ts';
import { readDay } from '../commands/read-worklist.ts';
import { AreaNote } from '../components/area-note.tsx';
import { WaitingList } from '../components/waiting-list.tsx';
import { DecisionList } from '../components/decision-list.tsx';
import { CaseTable } from '../components/case-table.tsx';

export const loader = page('overview.day', async ({ tx, member, touches, url: { searchParams } }) => {
  const view = await readDay(tx, { area: searchParams.get('omrade') });
  touches(...view.rows.map((row) => row.caseId));
  const decisions = roleMay(member.role, 'steering.read') ? await listUnfinished(tx, { own: true }) : [];
  return { ...view, decisions, mayRefer: roleMay(member.role, 'referrals.write'), barrierNews: member.news?.['/hinder'] ?? 0, today: today() };
});

export default function Day() {
  const { rows, area, decisions, waiting, open, awaitingConsent, due, mayRefer, barrierNews, today: day } = useLoaderData<typeof loader>();
  const inArea = area.own !== null && area.shownId === null ? { omrade: 'alla' } : undefined;
  const refer = <ButtonLink variant="primary" to="/remisser/ny">{m.overview_day_refer()}</ButtonLink>;
  return (
    <Page title={m.overview_day_title()} lead={m.overview_day_lead()} action={mayRefer ? refer : undefined}>
      <AreaNote area={area} route="overview.day" />
      <KeyFigures>
        <KeyFigure label={m.overview_day_due()} value={<Figure value={due} />} to={url('cases.list', {}, inArea)} />
        <KeyFigure label={m.overview_day_open()} value={<Figure value={open} />} to={url('cases.list', {}, inArea)} />
        <KeyFigure
          label={m.overview_day_consent()}
          value={<Figure value={awaitingConsent} />}
          to={url('cases.list', {}, { status: 'awaiting_consent', ...inArea })}
        />
        {barrierNews > 0 ? (
          <KeyFigure label={m.overview_day_barriers()} value={<Figure value={barrierNews} />} note={m.overview_day_barriers_note()} to={url('barriers.mine')} tone="due" />
        ) : null}
      </KeyFigures>
      {waiting.length > 0 ? (
        <Section title={m.overview_confirm_title()} lead={m.overview_confirm_day()}>
          <WaitingList waiting={waiting} />
        </Section>
      ) : null}
      {decisions.length > 0 ? (
        <Section title={m.overview_decisions_title()}>
          <DecisionList decisions={decisions} />
        </Section>
      ) : null}
      <Section title={m.overview_day_next()} action={<Link to={url('cases.list', {}, inArea)}>{m.overview_day_all()}</Link>}>
        <CaseTable rows={rows} today={day} />
      </Section>
    </Page>
  );
}
