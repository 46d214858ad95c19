import { redirect, useLoaderData } from 'react-router';
import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { ButtonForm, ButtonLink, Page, Section, StatusTag } from '#app/ui/index.ts';
import { revokeConsent } from '../commands/end-consent.ts';
import { readConsent } from '../commands/read-consents.ts';
import { ConsentDetails } from '../components/consent-details.tsx';
import { AskedText } from '../components/asked-text.tsx';
import { KeptList } from '../components/kept-list.tsx';
import { PaperList } from '../components/paper-list.tsx';
import { OpenedList } from '../components/opened-list.tsx';
import { stateWords } from '../components/words.ts';

export const loader = page('consents.show', async ({ tx, params }) => {
  const view = await readConsent(tx, params.caseId, params.consentId);
  return { ...view, spoken: languageName(view.consent.language, getLocale()) };
});

export const action = command('consents.show', async ({ tx, member, params }) => {
  const { caseId = '', consentId = '' } = params;
  const reads = await revokeConsent(tx, member, caseId, consentId, 'in_person');
  return redirect(reads ? url('consents.show', { caseId, consentId }) : url('cases.list'));
});

export default function ConsentPage() {
  const { shell, consent, opened, remaining, spoken, text, kept, papers } = useLoaderData<typeof loader>();
  const holds = consent.state === 'valid';
  const narrow = (
    <ButtonLink variant="secondary" to={url('consents.narrow', { caseId: shell.id, consentId: consent.id })}>
      {m.consents_narrow()}
    </ButtonLink>
  );
  return (
    <CaseFrame shell={shell}>
      <Page
        title={m.consents_show_title()}
        meta={<StatusTag tone={holds ? 'good' : 'neutral'}>{stateWords[consent.state]()}</StatusTag>}
        breadcrumbs={[{ label: m.consents_title(), to: url('consents.list', { caseId: shell.id }) }]}
        action={holds ? narrow : undefined}
        printable
      >
        <ConsentDetails caseId={shell.id} consent={consent} languageName={spoken} />
        <OpenedList lines={opened} caption={m.consents_opens()} />
        {remaining.length > 0 ? <OpenedList lines={remaining} caption={m.consents_remaining()} /> : null}
        {holds ? null : (
          <Section title={m.consents_kept_title()} lead={m.consents_kept_why()}>
            <KeptList kept={kept} />
          </Section>
        )}
        {consent.how === 'paper' || papers.length > 0 ? <PaperList papers={papers} caseId={shell.id} consentId={consent.id} /> : null}
        {text ? <AskedText text={text} /> : null}
        {consent.state === 'ended' ? (
          <Section title={m.consents_again_title()} lead={m.consents_again_ended()}>
            <ButtonLink variant="secondary" to={url('consents.new', { caseId: shell.id }, { liknar: consent.id })}>
              {m.consents_again()}
            </ButtonLink>
          </Section>
        ) : null}
        {holds ? (
          <Section title={m.consents_again_title()} lead={m.consents_again_lead()}>
            <ButtonLink variant="secondary" to={url('consents.new', { caseId: shell.id }, { ersatter: consent.id })}>
              {m.consents_again()}
            </ButtonLink>
          </Section>
        ) : null}
        {holds ? (
          <Section title={m.consents_revoke_title()} lead={m.consents_revoke_lead()}>
            <ButtonForm variant="secondary" danger>
              {m.consents_revoke()}
            </ButtonForm>
          </Section>
        ) : null}
      </Page>
    </CaseFrame>
  );
}
