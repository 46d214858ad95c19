import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { EmptyState, Link, Page } from '#app/ui/index.ts';
import { readOpenCollaborations } from '../commands/self-refer.ts';

export const loader = publicPage('self_referral.start', async ({ tx }) => ({ collaborations: await readOpenCollaborations(tx) }));

export default function SeekSupport() {
  const { collaborations } = useLoaderData<typeof loader>();
  return (
    <Page title={m.referrals_self_title()} lead={m.referrals_self_lead()} width="reading">
      {collaborations.length === 0 ? (
        <EmptyState title={m.referrals_self_none_title()}>{m.referrals_self_none()}</EmptyState>
      ) : (
        <>
          <p>{m.referrals_self_where()}</p>
          <ul>
            {collaborations.map(({ id, name }) => (
              <li key={id}>
                <Link to={url('self_referral.new', { collaborationId: id })}>{name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
