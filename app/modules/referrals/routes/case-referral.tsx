import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { CaseFrame } from '#app/ui/case/case-frame.tsx';
import { Page } from '#app/ui/index.ts';
import { readCaseReferral } from '../commands/read-referrals.ts';
import { ReferralView } from '../components/referral-view.tsx';

export const loader = page('referrals.of_case', ({ tx, params }) => readCaseReferral(tx, params.caseId));

export default function CaseReferral() {
  const { shell, referral } = useLoaderData<typeof loader>();
  return (
    <CaseFrame shell={shell}>
      <Page title={m.referrals_show_title()} width="reading" printable>
        <ReferralView referral={referral} />
      </Page>
    </CaseFrame>
  );
}
