import { m } from '#app/paraglide/messages.js';
import { ButtonForm, ButtonLink, Link, Notice, Section, Stepper } from '#app/ui/index.ts';
import type { Candidate } from '../commands/keep-writers.ts';
import type { DraftView } from '../commands/read-draft.ts';
import type { PageName } from '../rules/parts.ts';
import { DraftState } from './draft-state.tsx';
import { MailSection, type MailView } from './mail-section.tsx';
import { pageWords } from './page-words.ts';
import { QuestionList } from './question-list.tsx';
import { SendSection } from './send-section.tsx';
import { WritersSection, type WriterLine } from './writers-section.tsx';

interface DraftOverviewProps {
  view: DraftView;
  /** The address of a page of the form. */
  to: (page: PageName) => string;
  writers: WriterLine[];
  /** Members who can be let in; null where the reader does not say who writes. */
  candidates?: Candidate[] | null;
  /** Where mail to the reader goes; null where the house sends none. */
  mail: MailView;
  /** An editor, who may change the text of what has been taken. */
  edits?: boolean;
}

/** The first page of a draft: how far it has come, what is missing, questions, who writes, and the way to send it in. */
export function DraftOverview({ view, to, writers, candidates = null, mail, edits = false }: DraftOverviewProps) {
  const { example, questions, similar } = view;
  const open = example.state === 'draft' || example.state === 'questions';
  const going = open || example.state === 'submitted';
  const writes = open || (edits && ['reviewed', 'selected', 'published'].includes(example.state));
  return (
    <>
      <DraftState view={view} />
      {questions.length > 0 ? <QuestionList questions={questions} answers={example.state === 'questions'} /> : null}
      {writes ? <Parts view={view} to={to} /> : null}
      {open ? <SimilarPublished similar={similar} /> : null}
      {open ? <Sending view={view} to={to} edits={edits} /> : null}
      {going ? <MailSection mail={mail} /> : null}
      <WritersSection writers={writers} candidates={candidates} open={open} leads={view.leads} />
      {going ? <Withdrawal /> : null}
    </>
  );
}

/** How far each part has come; the first that is not done is the next to write. */
function Parts({ view: { pages, missing }, to }: { view: DraftView; to: (page: PageName) => string }) {
  const next = pages.find(({ done }) => !done)?.page ?? 'vilka';
  const variant = missing.length > 0 ? 'primary' : 'secondary';
  return (
    <Section title={m.examples_parts_title()} action={<ButtonLink to={to(next)} variant={variant}>{m.examples_parts_go_on()}</ButtonLink>}>
      <Stepper label={m.examples_parts_title()} steps={pages.map(({ page, done }) => ({ label: pageWords[page](), to: to(page), done }))} />
    </Section>
  );
}

/** The way on: sent in, or for a translation read by somebody else. */
function Sending(props: { view: DraftView; to: (page: PageName) => string; edits: boolean }) {
  if (props.view.example.way === 'translation') return <Notice kind="info">{m.examples_translation_draft()}</Notice>;
  return <SendSection {...props} />;
}

function Withdrawal() {
  return (
    <div className="s-no-print">
      <Section title={m.examples_withdraw_title()} lead={m.examples_withdraw_lead()}>
        <ButtonForm values={{ form: 'withdraw' }} variant="secondary" danger>{m.examples_withdraw_own()}</ButtonForm>
      </Section>
    </div>
  );
}

function SimilarPublished({ similar }: { similar: DraftView['similar'] }) {
  if (similar.length === 0) return null;
  return (
    <Notice kind="info" title={m.examples_similar_published()}>
      <ul>
        {similar.map(({ slug, title, actor }) => (
          <li key={slug}>
            <Link to={`/exempel/${slug}`}>{title}</Link>, {actor}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
