import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { Page } from '#app/ui/index.ts';
import { readOpenCollaboration } from '../commands/self-refer.ts';

export const loader = publicPage('self_referral.thanks', ({ tx, params }) => readOpenCollaboration(tx, params.collaborationId));

export default function SelfReferralThanks() {
  const { name } = useLoaderData<typeof loader>();
  return (
    <Page title={m.referrals_thanks_title()} lead={m.referrals_thanks_lead({ name })} width="reading">
      <ol>
        <li>{m.referrals_thanks_read()}</li>
        <li>{m.referrals_thanks_contact()}</li>
        <li>{m.referrals_thanks_meet()}</li>
        <li>{m.referrals_thanks_decide()}</li>
      </ol>
      <p>{m.referrals_thanks_urgent()}</p>
    </Page>
  );
}
