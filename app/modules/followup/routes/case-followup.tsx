import { useLoaderData } from 'react-router';
import { addMonths, localDate, today } from '#app/lib/local-date.ts';
import { readCase } from '#app/modules/people/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ButtonLink, DefinitionList, LocalDate, Page, Section } from '#app/ui/index.ts';
import { readFollowup } from '../commands/read-followup.ts';
import { Answer } from '../components/answer.tsx';
import { timepoints } from '../rules/sources.ts';

export const loader = page('followup.show', async ({ tx, params, member }) => {
  const shell = await readCase(tx, params.caseId);
  const followup = await readFollowup(tx, shell.id);
  const mayWrite = roleMay(member.role, 'followup.write');
  const mayClose = mayWrite && shell.status !== 'closed' && shell.ownerOrganisationId === member.organisationId;
  return { shell, ...followup, mayWrite, mayClose, today: today(), askOn: addMonths(localDate(shell.startedOn), 12) };
});

export default function CaseFollowup() {
  const { shell, livelihoods, exit, mayWrite, mayClose, today: day, askOn } = useLoaderData<typeof loader>();
  const close = (
    <ButtonLink variant="primary" to={url('followup.exit', { caseId: shell.id })}>
      {m.followup_exit()}
    </ButtonLink>
  );
  return (
    <CaseFrame shell={shell}>
      <Page title={m.followup_title()} lead={m.followup_lead()} action={mayClose ? close : null} printable>
        {timepoints.map((timepoint) => (
          <Answer
            key={timepoint}
            caseId={shell.id}
            timepoint={timepoint}
            shares={livelihoods.filter((share) => share.timepoint === timepoint)}
            mayWrite={mayWrite && (timepoint !== '12_months' || askOn <= day) && (timepoint !== 'exit' || shell.status === 'closed')}
          />
        ))}
        <Section title={m.followup_exit_title()}>
          {shell.exitedOn ? (
            <DefinitionList
              items={[
                { term: m.followup_exited_on(), value: <LocalDate date={shell.exitedOn} /> },
                { term: m.followup_reason(), value: exit?.exitReason },
                { term: m.followup_follows(), value: exit?.whatFollows },
              ]}
            />
          ) : (
            <p className="s-subtle">{m.followup_open()}</p>
          )}
          <p>
            {m.followup_ask_on()} <LocalDate date={askOn} />
          </p>
        </Section>
      </Page>
    </CaseFrame>
  );
}
