import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Page } from '#app/ui/index.ts';
import { readOwnReferrals } from '../commands/read-referrals.ts';
import { ReferralList } from '../components/referral-list.tsx';

export const loader = page('referrals.list', async ({ tx, member }) => ({ lines: await readOwnReferrals(tx, member) }));

export default function Referrals() {
  const { lines } = useLoaderData<typeof loader>();
  const begin = (
    <ButtonLink variant="primary" to={url('referrals.new')}>
      {m.referrals_new()}
    </ButtonLink>
  );
  return (
    <Page title={m.referrals_title()} lead={m.referrals_lead()} action={begin}>
      <ReferralList lines={lines} />
    </Page>
  );
}
