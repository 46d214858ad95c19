import { m } from '#app/paraglide/messages.js';
import { ButtonForm, EmptyState, Form, Link, RadioGroup, Section, SubmitButton, TextField } from '#app/ui/index.ts';
import { linkKinds } from '../rules/codes.ts';
import type { PartPage } from '../commands/read-draft.ts';

const kindWords = { method: m.examples_link_method, source: m.examples_link_source };

/** Methods that were used and where to read more, each a line that can be taken away. */
export function LinksPart({ links }: { links: PartPage['links'] }) {
  return (
    <>
      <Section title={m.examples_links_listed()}>
        {links.length === 0 ? (
          <EmptyState title={m.examples_links_none()}>{m.examples_links_teach()}</EmptyState>
        ) : (
          <ul className="s-lines">
            {links.map(({ id, kind, name, href }) => (
              <li key={id}>
                <span>
                  {kindWords[kind]()}: {href ? <Link to={href} external>{name}</Link> : name}
                </span>
                <ButtonForm values={{ form: 'remove_link', link: id }} size="small" variant="tertiary">
                  {m.examples_links_remove({ name })}
                </ButtonForm>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={m.examples_links_add()}>
        <Form name="add_link">
          <RadioGroup name="kind" label={m.examples_links_kind()} options={linkKinds.map((value) => ({ value, label: kindWords[value]() }))} defaultValue="method" inline required />
          <TextField name="name" label={m.examples_links_name()} hint={m.examples_links_name_hint()} required />
          <TextField name="href" label={m.examples_links_href()} hint={m.examples_links_href_hint()} type="url" />
          <SubmitButton variant="secondary">{m.examples_links_save()}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
