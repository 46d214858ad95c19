import { ButtonForm, EmptyState, Form, Link, Section, Select, StatusTag, SubmitButton, type Option } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import type { MeetingView } from '../commands/read-meeting.ts';
import type { ItemState } from '../rules/meeting.ts';
import { itemLabel } from './labels.ts';

const tones = { waiting: 'due', discussed: 'good', postponed: 'neutral' } as const satisfies Record<ItemState, string>;

/** The cases that come up, in their order; those that the reader does not work with are not here. */
export function AgendaSection({ view, cases, runs }: { view: MeetingView; cases: Option[]; runs: boolean }) {
  const { agenda, meeting } = view;
  return (
    <Section title={m.meetings_agenda()} lead={m.meetings_agenda_lead()}>
      {agenda.length === 0 ? <EmptyState title={m.meetings_agenda_empty_title()}>{m.meetings_agenda_empty()}</EmptyState> : null}
      <ol className="s-agenda">
        {agenda.map((item, index) => (
          <li key={item.id}>
            <Link to={url('cases.show', { caseId: item.caseId })}>{item.name ?? m.meetings_masked()}</Link>
            <StatusTag tone={tones[item.state]}>{itemLabel(item.state)}</StatusTag>
            {index > 0 && item.state === 'waiting' && meeting.state === 'planned' ? (
              <ButtonForm size="small" variant="tertiary" values={{ form: 'up', item: item.id }}>
                {m.meetings_move_up()}
              </ButtonForm>
            ) : null}
            {runs && item.state !== 'postponed' ? (
              <Link to={url('meetings.case', { meetingId: meeting.id, itemId: item.id })}>{m.meetings_show_case()}</Link>
            ) : null}
          </li>
        ))}
      </ol>
      {meeting.state === 'planned' && cases.length > 0 ? (
        <Form name="agenda" inline unmarked noDraft>
          <Select name="caseId" label={m.meetings_add_case()} options={cases} />
          <SubmitButton variant="secondary">{m.meetings_add()}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
