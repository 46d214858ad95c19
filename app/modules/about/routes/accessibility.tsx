import { useLoaderData } from 'react-router';
import { formatDate } from '#app/lib/format-date.ts';
import { pageLocale } from '#app/lib/languages.ts';
import { publisherAt } from '#app/modules/showcase/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Page, Section } from '#app/ui/index.ts';
import { WriteTo } from '../components/write-to.tsx';
import { assessedOn, shortcomings, supervision, type Shortcoming } from '../rules/statement.ts';

export const loader = publicPage('about.accessibility', async ({ url: at }) => Promise.resolve({ publisher: publisherAt(at) }));

const words: Record<Shortcoming, () => string> = {
  languages: m.about_lacks_languages,
  recordings: m.about_lacks_recordings,
  uploads: m.about_lacks_uploads,
  unreviewed: m.about_lacks_unreviewed,
};

/** The statement that the law on accessibility to digital public service (2018:1937) asks of whoever runs this. */
export default function Accessibility() {
  const { publisher } = useLoaderData<typeof loader>();
  const date = formatDate(assessedOn, pageLocale(getLocale()));
  const lead = publisher.isNamed ? m.about_accessibility_lead({ publisher: publisher.name }) : m.about_accessibility_lead_unnamed();
  return (
    <Page title={m.about_accessibility()} lead={lead} width="reading"
      breadcrumbs={[{ label: m.about_title(), to: url('about.start') }]}>
      <meta name="description" content={lead} />
      <Section title={m.about_conformity_title()}>
        <p>{m.about_conformity()}</p>
      </Section>
      <Section title={m.about_lacks_title()}>
        <ul>{shortcomings.map((each) => <li key={each}>{words[each]()}</li>)}</ul>
      </Section>
      <Section title={m.about_tried_title()}>
        <p>{m.about_tried()}</p>
        <p>{m.about_tried_on({ date })}</p>
      </Section>
      <Section title={m.about_tell_title()}>
        <p>{m.about_tell()}</p>
        <WriteTo email={publisher.email} />
      </Section>
      <Section title={m.about_supervision_title()}>
        <p>{m.about_supervision()} <a className="aksel-link" href={supervision}>{m.about_supervision_link()}</a></p>
      </Section>
    </Page>
  );
}
