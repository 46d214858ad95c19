import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, StatusTag, useRejection } from '#app/ui/index.ts';
import { acceptReferral } from '../commands/accept-referral.ts';
import { readReceivedReferral } from '../commands/read-referrals.ts';
import { askForMore, declineReferral } from '../commands/receive-referral.ts';
import { AcceptForm, AskForm, DeclineForm } from '../components/decision-forms.tsx';
import { OutcomeNotice } from '../components/outcome-notice.tsx';
import { ReferralView } from '../components/referral-view.tsx';
import { receiverStateWords, stateTones } from '../components/words.ts';
import { acceptForm, acceptSelfForm, askForm, declineForm } from '../forms/decision-forms.ts';
import { mayAct } from '../rules/referral-states.ts';

export const loader = page('inbox.show', async ({ tx, member, params, touches }) => {
  const view = await readReceivedReferral(tx, member, params.referralId);
  if (view.referral.caseId) touches(view.referral.caseId);
  return view;
});

export const action = command('inbox.show', async ({ tx, member, params, values, touches }) => {
  const { referralId = '' } = params;
  if (values.form === 'ask') {
    await askForMore(tx, member, referralId, parseForm(askForm, values).question);
    return redirect(url('inbox.list'));
  }
  if (values.form === 'decline') {
    const { reason, pointedTo } = parseForm(declineForm, values);
    await declineReferral(tx, member, referralId, reason, pointedTo);
    return redirect(url('inbox.list'));
  }
  const { referral } = await readReceivedReferral(tx, member, referralId);
  const accepting = referral.kind === 'self' ? parseForm(acceptSelfForm, values) : parseForm(acceptForm, values);
  const caseId = await acceptReferral(tx, member, referralId, accepting);
  touches(caseId);
  return redirect(url('cases.show', { caseId }));
});

export default function ReceivedReferral() {
  const { referral, areas } = useLoaderData<typeof loader>();
  const { state } = referral;
  return (
    <Page
      title={m.referrals_show_title()}
      meta={<StatusTag tone={stateTones[state]}>{receiverStateWords[state]({ days: referral.days })}</StatusTag>}
      breadcrumbs={[{ label: m.referrals_inbox_title(), to: url('inbox.list') }]}
      width="reading"
      failed={useRejection() !== undefined}
      printable
    >
      <OutcomeNotice referral={referral} />
      <ReferralView referral={referral} />
      {mayAct(state, 'receiver', 'accept') ? <AcceptForm referral={referral} areas={areas} /> : null}
      {mayAct(state, 'receiver', 'ask') && referral.kind !== 'self' ? <AskForm /> : null}
      {mayAct(state, 'receiver', 'decline') ? <DeclineForm /> : null}
    </Page>
  );
}
