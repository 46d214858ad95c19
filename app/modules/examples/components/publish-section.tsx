import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, ButtonLink, Link, Notice, Section } from '#app/ui/index.ts';
import type { ExampleView } from '../commands/read-example.ts';
import { RemoveSection } from './remove-section.tsx';

/** Selection, publication and the way out. */
export function PublishSection({ view }: { view: ExampleView }) {
  const ready = ['reviewed', 'selected', 'published'].includes(view.example.state);
  return (
    <>
      {ready ? <Selection view={view} /> : null}
      {ready ? <Publication view={view} /> : null}
      <RemoveSection view={view} />
    </>
  );
}

function Selection({ view: { collections, edits } }: { view: ExampleView }) {
  return (
    <Section title={m.examples_collections_title()}>
      {collections.length === 0 ? (
        <p>
          <Link to={url('examples.collections')}>{m.examples_collections_none()}</Link>
        </p>
      ) : null}
      <ul className="s-lines">
        {collections.map(({ id, title, year, holds }) => (
          <li key={id}>
            <span>
              {title} {year}
            </span>
            {edits ? (
              <ButtonForm values={{ form: holds ? 'leave_out' : 'select', collection: id }} size="small" variant="tertiary">
                {holds ? m.examples_leave_out() : m.examples_select()}
              </ButtonForm>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Publication({ view: { example, edits, publishes } }: { view: ExampleView }) {
  const marked = example.categories.length > 0;
  return (
    <Section title={m.examples_publish_title()} lead={m.examples_publish_lead()}>
      {example.slug ? (
        <p>
          <Link to={`/exempel/${example.slug}`}>{m.examples_see_published()}</Link> {m.examples_version_now({ number: example.versions })}
        </p>
      ) : null}
      {marked ? null : <Notice kind="info">{m.examples_publish_no_category()}</Notice>}
      {publishes && marked ? (
        <ButtonForm values={{ form: 'publish' }} version={example.version} variant="primary">
          {example.state === 'published' ? m.examples_publish_again() : m.examples_publish()}
        </ButtonForm>
      ) : null}
      {edits && !publishes ? <Notice kind="info">{m.examples_publish_others()}</Notice> : null}
      {edits ? (
        <div>
          <ButtonLink to={url('examples.write', { exampleId: example.id })} size="small">
            {m.examples_edit_text()}
          </ButtonLink>
        </div>
      ) : null}
    </Section>
  );
}
