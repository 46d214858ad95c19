import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url, type RouteId } from '#app/sitemap.ts';
import { DefinitionList, Link, Page, Section } from '#app/ui/index.ts';
import { publisherAt } from '../commands/publisher.ts';
import { Head } from '../components/head.tsx';
import { NotThere } from '../components/not-there.tsx';
import { aboutData } from '../rules/about-bank.ts';
import { licence } from '#app/lib/licence.ts';

export const loader = publicPage('showcase.open_data', async ({ url: at }) => Promise.resolve({ publisher: publisherAt(at) }));

export const ErrorBoundary = NotThere;

export default function OpenData() {
  const { publisher } = useLoaderData<typeof loader>();
  const files: { id: RouteId; about: string }[] = [
    { id: 'showcase.json', about: m.showcase_data_json() },
    { id: 'showcase.csv', about: m.showcase_data_csv() },
    { id: 'showcase.feed', about: m.showcase_data_feed() },
    { id: 'showcase.dcat', about: m.showcase_data_dcat() },
  ];
  return (
    <Page title={m.showcase_open_data()} lead={m.showcase_data_lead()} width="reading" breadcrumbs={[{ label: m.showcase_title(), to: url('showcase.front') }]}>
      <Head title={m.showcase_open_data()} description={m.showcase_data_lead()} origin={publisher.origin} path={url('showcase.open_data')}
        about={aboutData(publisher, m.showcase_data_title(), m.showcase_data_description())} />
      <Section title={m.showcase_data_files()}>
        <ul className="s-plain-list">
          {files.map(({ id, about }) => (
            <li key={id}><Link to={url(id)} external>{url(id)}</Link> <span className="s-subtle">{about}</span></li>
          ))}
        </ul>
      </Section>
      <Section title={m.showcase_data_terms()}>
        <DefinitionList
          items={[
            { term: m.showcase_data_licence(), value: <a className="aksel-link" href={licence.href} rel="license">{licence.name}</a> },
            { term: m.showcase_data_publisher(), value: <span id="utgivare">{publisher.name}</span> },
            ...(publisher.email === null ? [] : [{ term: m.showcase_contact(), value: <a className="aksel-link" href={`mailto:${publisher.email}`}>{publisher.email}</a> }]),
          ]}
        />
      </Section>
      <Section title={m.showcase_data_versions()}>
        <p>{m.showcase_data_versions_text()}</p>
        <p>{m.showcase_data_no_contacts()}</p>
      </Section>
    </Page>
  );
}
