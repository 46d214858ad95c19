import { m } from '#app/paraglide/messages.js';
import { ButtonForm, CopyButton, Form, Section, Select, SubmitButton, TextField } from '#app/ui/index.ts';
import type { Candidate } from '../commands/keep-writers.ts';

export interface WriterLine {
  id: string;
  name: string;
  /** Her own secret link; null for whoever signs in. */
  link: string | null;
  isYou: boolean;
}

interface WritersSectionProps {
  writers: WriterLine[];
  /** Members who can be let in; null where the reader does not say who writes. */
  candidates: Candidate[] | null;
  /** Whether the draft may be written on now. */
  open: boolean;
  /** Whether the reader says who writes. */
  leads: boolean;
}

/** Who writes on the draft, and how one more is let in: a member by name, anybody else by a link. */
export function WritersSection({ writers, candidates, open, leads }: WritersSectionProps) {
  if (writers.length === 0 && !open) return null;
  return (
    <Section title={m.examples_writers_title()} lead={open ? (candidates ? m.examples_writers_lead_members() : m.examples_writers_lead()) : undefined}>
      <ul className="s-lines">
        {writers.map((writer) => (
          <Line key={writer.id} writer={writer} leaves={open && leads && !writer.isYou} />
        ))}
      </ul>
      {open ? <LetIn candidates={candidates} /> : null}
    </Section>
  );
}

function LetIn({ candidates }: { candidates: Candidate[] | null }) {
  return (
    <div className="s-no-print">
      {candidates && candidates.length > 0 ? (
        <Form name="member" unmarked>
          <Select name="user" label={m.examples_writers_member()} hint={m.examples_writers_member_hint()} required
            options={candidates.map(({ userId, name, organisation }) => ({ value: userId, label: `${name}, ${organisation}` }))} />
          <SubmitButton variant="secondary">{m.examples_writers_let_in()}</SubmitButton>
        </Form>
      ) : null}
      <Form name="colleague" unmarked>
        <TextField name="name" label={candidates ? m.examples_writers_other() : m.examples_writers_name()} width="medium" required />
        <SubmitButton variant="secondary">{m.examples_writers_add()}</SubmitButton>
      </Form>
    </div>
  );
}

function Line({ writer: { id, name, link, isYou }, leaves }: { writer: WriterLine; leaves: boolean }) {
  return (
    <li>
      <span>
        {name} {isYou ? <span className="s-subtle">({m.examples_writers_you()})</span> : null}
        {link ? <span className="s-link-text">{link}</span> : null}
      </span>
      {link ? <CopyButton text={link} label={m.examples_writers_copy()} /> : null}
      {leaves ? <ButtonForm values={{ form: 'let_out', writer: id }} size="small" variant="tertiary">{m.examples_writers_let_out()}</ButtonForm> : null}
    </li>
  );
}
