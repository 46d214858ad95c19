import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DataTable, DateTime, EmptyState, Link, LocalDate, Page, Section, StatusTag } from '#app/ui/index.ts';
import { readMethod, type MethodView } from '../commands/methods.ts';
import { standingLabel } from '../components/labels.ts';

export const loader = page('methods.show', async ({ tx, params }) => ({ view: await readMethod(tx, params.methodId) }));

export default function Method() {
  const { view } = useLoaderData<typeof loader>();
  const { method, standing, descriptions, takeovers } = view;
  const [latest, ...earlier] = descriptions;
  const at = { methodId: method.id };
  const { label, tone } = standingLabel(standing);
  const describe = <ButtonLink variant="secondary" to={url('methods.describe', at)}>{latest ? m.methods_describe_anew() : m.methods_describe()}</ButtonLink>;
  return (
    <Page
      title={method.name}
      meta={<StatusTag tone={tone}>{label}</StatusTag>}
      breadcrumbs={[{ label: m.methods_title(), to: url('methods.list') }]}
      action={latest ? describe : undefined}
      printable
    >
      {latest ? <Words description={latest} /> : <EmptyState title={m.methods_not_described_title()} action={describe}>{m.methods_not_described()}</EmptyState>}
      <Section title={m.methods_takeovers()} action={<Link to={url('methods.ask', at)}>{m.methods_ask()}</Link>}>
        <DataTable
          caption={m.methods_takeovers()}
          hideCaption
          rows={takeovers}
          rowKey={(takeover) => takeover.id}
          empty={<EmptyState title={m.methods_takeovers_empty_title()}>{m.methods_takeovers_empty()}</EmptyState>}
          columns={[
            { key: 'organisation', header: m.methods_organisation(), cell: (row) => <Link to={url('methods.takeover', { ...at, takeoverId: row.id })}>{row.organisationName}</Link> },
            { key: 'asked', header: m.methods_asked_on(), cell: (row) => <LocalDate date={row.askedOn} /> },
            { key: 'state', header: m.methods_answer(), cell: (row) => <StatusTag tone={standingLabel(row.state).tone}>{standingLabel(row.state).label}</StatusTag> },
            { key: 'from', header: m.methods_from(), cell: (row) => (row.fromOn ? <LocalDate date={row.fromOn} /> : '–') },
            { key: 'reason', header: m.methods_reason(), cell: (row) => row.reason ?? '–' },
          ]}
        />
      </Section>
      {earlier.length > 0 ? (
        <Section title={m.methods_earlier()}>
          {earlier.map((description) => (
            <details key={description.id}>
              <summary>{m.methods_version({ number: description.number })}</summary>
              <Words description={description} />
            </details>
          ))}
        </Section>
      ) : null}
    </Page>
  );
}

function Words({ description }: { description: MethodView['descriptions'][number] }) {
  const parts = [
    { title: m.methods_for_whom(), text: description.forWhom },
    { title: m.methods_steps(), text: description.steps },
    { title: m.methods_takes(), text: description.takes },
  ];
  return (
    <>
      {parts.map(({ title, text }) =>
        text ? (
          <Section key={title} title={title}>
            <p className="s-note-text">{text}</p>
          </Section>
        ) : null,
      )}
      <p>
        {m.methods_written({ number: description.number, name: description.writtenBy })} <DateTime instant={description.writtenAt.toISOString()} />
      </p>
    </>
  );
}
