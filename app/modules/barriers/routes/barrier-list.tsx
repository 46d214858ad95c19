import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { roleMay } from '#app/platform/access/capabilities.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { Forbidden } from '#app/platform/errors/index.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, ButtonLink, EmptyState, Form, Link, Page, Pagination, Section, Select, SubmitButton } from '#app/ui/index.ts';
import { listBarriers, readBarrierFilter } from '../commands/read-barriers.ts';
import { loadStarterSet } from '../commands/starter-set.ts';
import { BarrierTable } from '../components/barrier-table.tsx';
import { levelLabel, stateLabel, themeLabel } from '../components/labels.ts';
import { ToWriteOut } from '../components/to-write-out.tsx';
import { WaitingList } from '../components/waiting-list.tsx';
import { barrierLevels, barrierStates, barrierThemes } from '../rules/barrier.ts';

export const loader = page('barriers.list', async ({ tx, member, url: { searchParams } }) => ({
  ...(await listBarriers(tx, member, readBarrierFilter(searchParams), searchParams.get('sida'))),
  may: { keep: roleMay(member.role, 'barriers.keep'), weigh: roleMay(member.role, 'barriers.weigh') },
}));

/** Takes in the list to begin with. */
export const action = command('barriers.list', async ({ tx, member }) => {
  if (!roleMay(member.role, 'barriers.keep')) throw new Forbidden();
  await loadStarterSet(tx, member);
  return redirect(url('barriers.list'));
});

export default function BarrierList() {
  const { rows, filter, page: number, pages, total, waiting, toWriteOut, may } = useLoaderData<typeof loader>();
  const begin = may.keep ? <ButtonForm values={{ form: 'starter' }}>{m.barriers_starter()}</ButtonForm> : undefined;
  return (
    <Page
      title={m.barriers_title()}
      lead={m.barriers_lead()}
      action={<ButtonLink variant="primary" to={url('barriers.new')}>{m.barriers_new()}</ButtonLink>}
      printable
    >
      <p className="s-actions s-no-print">
        <Link to={url('barriers.mine')}>{m.barriers_mine_title()}</Link>
        {may.weigh ? <Link to={url('barriers.weight')}>{m.barriers_weight_title()}</Link> : null}
      </p>
      {waiting.length > 0 ? <WaitingList waiting={waiting} /> : null}
      {toWriteOut.length > 0 ? <ToWriteOut told={toWriteOut} /> : null}
      <Section title={m.barriers_known_title()}>
        <Form method="get" inline>
          <Select
            name="lage" label={m.barriers_state()} empty={false} defaultValue={filter.state}
            options={[{ value: 'open', label: m.barriers_filter_open() }, ...barrierStates.map((value) => ({ value, label: stateLabel(value) })), { value: 'all', label: m.barriers_filter_all() }]}
          />
          <Select name="tema" label={m.barriers_field_themes()} empty={m.barriers_filter_all()} defaultValue={filter.theme} options={barrierThemes.map((value) => ({ value, label: themeLabel(value) }))} />
          <Select name="niva" label={m.barriers_field_level()} empty={m.barriers_filter_all()} defaultValue={filter.level} options={barrierLevels.map((value) => ({ value, label: levelLabel(value) }))} />
          <ActionBar>
            <SubmitButton variant="secondary">{m.barriers_filter_show()}</SubmitButton>
          </ActionBar>
        </Form>
        <BarrierTable rows={rows} empty={<EmptyState title={m.barriers_empty_title()} action={begin}>{m.barriers_empty()}</EmptyState>} />
        <Pagination page={number} pages={pages} total={total} />
      </Section>
    </Page>
  );
}
