import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, EmptyState, Link, Page } from '#app/ui/index.ts';
import { ProjectFrame } from '#app/ui/project/project-frame.tsx';
import { listGroups } from '../commands/read-group.ts';
import { levelLabel } from '../components/labels.ts';

export const loader = page('steering.list', async ({ tx, member }) => ({
  groups: await listGroups(tx),
  mayWrite: roleMay(member.role, 'project.write'),
}));

export default function Groups() {
  const { groups, mayWrite } = useLoaderData<typeof loader>();
  const add = mayWrite ? <ButtonLink variant="primary" to={url('steering.new')}>{m.steering_new()}</ButtonLink> : undefined;
  return (
    <ProjectFrame>
      <Page title={m.steering_title()} lead={m.steering_lead()} action={groups.length > 0 ? add : undefined}>
        <DataTable
          caption={m.steering_title()}
          hideCaption
          rows={groups}
          rowKey={(group) => group.id}
          empty={<EmptyState title={m.steering_empty_title()} action={add}>{mayWrite ? m.steering_empty() : m.steering_empty_member()}</EmptyState>}
          columns={[
            { key: 'name', header: m.steering_name(), cell: (group) => <Link to={url('steering.group', { groupId: group.id })}>{group.name}</Link> },
            { key: 'level', header: m.steering_level(), cell: levelLabel },
          ]}
        />
      </Page>
    </ProjectFrame>
  );
}
