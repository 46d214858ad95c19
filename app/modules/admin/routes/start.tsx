import { useLoaderData } from 'react-router';
import { readSettings } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Card, CardGrid, Link, Page } from '#app/ui/index.ts';

export const loader = page('admin.start', async ({ tx }) => ({ collaboration: (await readSettings(tx)).name }));

export default function Administration() {
  const { collaboration } = useLoaderData<typeof loader>();
  const rooms = [
    { title: m.admin_users_title(), text: m.admin_users_about(), to: url('admin.users') },
    { title: m.admin_organisations_title(), text: m.admin_organisations_about(), to: url('admin.organisations') },
    { title: m.admin_areas_title(), text: m.admin_areas_about(), to: url('admin.areas') },
    { title: m.consents_texts_title(), text: m.consents_texts_about(), to: url('consent_texts.list') },
    { title: m.retention_title(), text: m.retention_about(), to: url('retention.start') },
    { title: m.admin_settings_title(), text: m.admin_settings_about(), to: url('admin.settings') },
  ];
  return (
    <Page title={m.admin_title()} lead={m.admin_lead({ collaboration })}>
      <CardGrid>
        {rooms.map(({ title, text, to }) => (
          <Card key={to} title={title} action={<Link to={to}>{m.admin_open()}</Link>}>
            <p>{text}</p>
          </Card>
        ))}
      </CardGrid>
    </Page>
  );
}
