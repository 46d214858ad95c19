import { m } from '#app/paraglide/messages.js';
import { CopyButton, Form, Section, SubmitButton, TextField } from '#app/ui/index.ts';

export interface WriterLine {
  id: string;
  name: string;
  /** Her own secret link; null for whoever signs in. */
  link: string | null;
  isYou: boolean;
}

/** Who writes on the draft, and how one more is let in. */
export function WritersSection({ writers, open }: { writers: WriterLine[]; open: boolean }) {
  if (writers.length === 0 && !open) return null;
  return (
    <Section title={m.examples_writers_title()} lead={open ? m.examples_writers_lead() : undefined}>
      <ul className="s-lines">
        {writers.map(({ id, name, link, isYou }) => (
          <li key={id}>
            <span>
              {name} {isYou ? <span className="s-subtle">({m.examples_writers_you()})</span> : null}
              {link ? <span className="s-link-text">{link}</span> : null}
            </span>
            {link ? <CopyButton text={link} label={m.examples_writers_copy()} /> : null}
          </li>
        ))}
      </ul>
      {open ? (
        <Form name="colleague" unmarked>
          <TextField name="name" label={m.examples_writers_name()} width="medium" required />
          <SubmitButton variant="secondary">{m.examples_writers_add()}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
