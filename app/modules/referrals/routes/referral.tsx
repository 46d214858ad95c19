import { redirect, useLoaderData } from 'react-router';
import { languageOptions } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, StatusTag, useRejection } from '#app/ui/index.ts';
import { readOwnReferral } from '../commands/read-referrals.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { answerReferral, sendReferral, withdrawReferral } from '../commands/send-referral.ts';
import { AuthorActions } from '../components/author-actions.tsx';
import { DraftForm } from '../components/draft-form.tsx';
import { OutcomeNotice } from '../components/outcome-notice.tsx';
import { ReferralView } from '../components/referral-view.tsx';
import { authorStateWords, stateTones } from '../components/words.ts';
import { answerForm } from '../forms/decision-forms.ts';
import { referralForm } from '../forms/referral-form.ts';

export const loader = page('referrals.show', async ({ tx, member, params, touches }) => {
  const view = await readOwnReferral(tx, member, params.referralId);
  if (view.referral.caseId) touches(view.referral.caseId);
  return { ...view, languages: languageOptions(getLocale()) };
});

export const action = command('referrals.show', async ({ tx, member, params, values, version }) => {
  const { referralId = '' } = params;
  const here = redirect(url('referrals.show', { referralId }));
  if (values.form === 'withdraw') {
    await withdrawReferral(tx, member, referralId);
    return redirect(url('referrals.list'));
  }
  if (values.form === 'answer') {
    await answerReferral(tx, member, referralId, parseForm(answerForm, values).answer);
    return here;
  }
  const content = parseForm(referralForm, values);
  if (values.intent === 'send') await sendReferral(tx, member, referralId, version, content);
  else await saveDraft(tx, member, referralId, version, content);
  return here;
});

export default function Referral() {
  const { referral, receivers, areas, languages } = useLoaderData<typeof loader>();
  const isDraft = referral.state === 'draft';
  const tag = <StatusTag tone={stateTones[referral.state]}>{authorStateWords[referral.state]({ days: referral.days })}</StatusTag>;
  return (
    <Page
      title={isDraft ? m.referrals_draft_title() : m.referrals_show_title()}
      lead={isDraft ? m.referrals_draft_lead() : undefined}
      meta={tag}
      breadcrumbs={[{ label: m.referrals_title(), to: url('referrals.list') }]}
      width="reading"
      failed={useRejection() !== undefined}
      printable={!isDraft}
    >
      <OutcomeNotice referral={referral} />
      {isDraft ? <DraftForm referral={referral} receivers={receivers} areas={areas} languages={languages} /> : <ReferralView referral={referral} />}
      <AuthorActions referral={referral} />
    </Page>
  );
}
