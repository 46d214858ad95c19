import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ButtonLink, EmptyState, Link, LocalDate, Notice, Page, Section } from '#app/ui/index.ts';
import { readConsentRoom } from '../commands/read-consents.ts';
import { ConsentList } from '../components/consent-list.tsx';
import { LapsesNotice } from '../components/lapses-notice.tsx';
import { MinorDecided } from '../components/minor-decided.tsx';
import { SharingMatrix } from '../components/sharing-matrix.tsx';

export const loader = page('consents.list', ({ tx, params }) => readConsentRoom(tx, params.caseId));

export default function ConsentRoom() {
  const { shell, sharing, consents, refusals, minor } = useLoaderData<typeof loader>();
  const caseId = shell.id;
  const give = (
    <ButtonLink variant="primary" to={url('consents.new', { caseId })}>
      {m.consents_new()}
    </ButtonLink>
  );
  return (
    <CaseFrame shell={shell}>
      <Page title={m.consents_title()} lead={m.consents_lead()} action={give} printable>
        {consents.filter((each) => each.lapsesSoon).map((each) => (
          <LapsesNotice key={each.id} caseId={caseId} consent={each} />
        ))}
        <Section title={m.consents_matrix_title()} lead={m.consents_matrix_lead()} action={<Link to={url('team.show', { caseId })}>{m.consents_team_link()}</Link>}>
          {sharing.length > 0 ? <SharingMatrix lines={sharing} caption={m.consents_matrix_caption()} /> : <p>{m.consents_matrix_empty()}</p>}
        </Section>
        {minor.isMinor ? (
          <Section
            title={m.consents_minor_title()}
            action={<Link to={url('consents.minor', { caseId })}>{m.consents_minor_decide()}</Link>}
          >
            {minor.decision ? <MinorDecided decision={minor.decision} /> : <Notice kind="warning">{m.consents_minor_undecided()}</Notice>}
          </Section>
        ) : null}
        {refusals.length > 0 ? (
          <Section title={m.consents_asked_title()} lead={m.consents_asked_lead()}>
            <ul>
              {refusals.map(({ id, askedOn }) => (
                <li key={id}>
                  <LocalDate date={askedOn} />
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section title={m.consents_list()} lead={m.consents_list_lead()}>
          {consents.length > 0 ? (
            <ConsentList caseId={caseId} consents={consents} />
          ) : (
            <EmptyState title={m.consents_empty_title()}>{m.consents_empty()}</EmptyState>
          )}
        </Section>
      </Page>
    </CaseFrame>
  );
}
