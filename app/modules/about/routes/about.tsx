import { useLoaderData } from 'react-router';
import { publisherAt } from '#app/modules/showcase/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { publicPage } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Link, Page, Section } from '#app/ui/index.ts';
import { WriteTo } from '../components/write-to.tsx';

export const loader = publicPage('about.start', async ({ url: at }) => Promise.resolve({ publisher: publisherAt(at) }));

export default function About() {
  const { publisher } = useLoaderData<typeof loader>();
  return (
    <Page title={m.about_title()} lead={m.about_lead()} width="reading">
      <meta name="description" content={m.about_lead()} />
      <Section title={m.about_for_whom()}>
        <ul className="s-plain-list">
          <li><Link to={url('self_referral.start')}>{m.about_seek_support()}</Link></li>
          <li><Link to={url('showcase.front')}>{m.about_examples()}</Link></li>
          <li><Link to={url('barriers.publishing')}>{m.about_barriers()}</Link></li>
        </ul>
        <p>{m.about_staff()}</p>
        <p><ButtonLink to={url('signin.start')}>{m.about_sign_in()}</ButtonLink></p>
      </Section>
      <Section title={m.about_kept_title()}>
        <p>{m.about_kept_reader()}</p>
        <p>{m.about_kept_signed_in()}</p>
      </Section>
      <Section title={m.about_answers_title()}>
        <p>{publisher.isNamed ? m.about_answers({ publisher: publisher.name }) : m.about_answers_unnamed()}</p>
        <WriteTo email={publisher.email} />
        <p><Link to={url('about.accessibility')}>{m.about_accessibility()}</Link></p>
        <p>{m.about_open_source()}</p>
      </Section>
    </Page>
  );
}
