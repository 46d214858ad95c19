import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { EmptyState, Link, Page } from '#app/ui/index.ts';
import { listPublishing } from '../commands/public-barriers.ts';

export const loader = publicPage('barriers.publishing', async ({ tx }) => ({ collaborations: await listPublishing(tx) }));

export default function Publishing() {
  const { collaborations } = useLoaderData<typeof loader>();
  return (
    <Page title={m.barriers_public_title()} lead={m.barriers_public_lead()} width="reading">
      {collaborations.length === 0 ? <EmptyState title={m.barriers_public_none_title()}>{m.barriers_public_none()}</EmptyState> : null}
      <ul>
        {collaborations.map(({ id, name }) => (
          <li key={id}>
            <Link to={url('barriers.public', { collaborationId: id })}>{name}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
