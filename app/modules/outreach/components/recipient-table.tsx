import { m } from '#app/paraglide/messages.js';
import { ButtonForm, DataTable, LocalDate, VisuallyHidden } from '#app/ui/index.ts';
import { answers, type Answer } from '../rules/answers.ts';
import { answerLabel } from './labels.ts';

interface Recipient {
  id: string;
  toWhom: string;
  answer: Answer | null;
  answeredOn: string | null;
  version: number;
}

/** To whom an invitation was sent and what they answered, with a way to write it. */
export function RecipientTable({ recipients }: { recipients: Recipient[] }) {
  return (
    <DataTable
      caption={m.outreach_sent_to()}
      rows={recipients}
      rowKey={(row) => row.id}
      empty={<p>{m.outreach_none()}</p>}
      columns={[
        { key: 'who', header: m.outreach_to_whom(), cell: (row) => row.toWhom },
        { key: 'answer', header: m.outreach_answer(), cell: (row) => answerLabel(row.answer) },
        { key: 'when', header: m.outreach_answered_on(), cell: (row) => (row.answeredOn ? <LocalDate date={row.answeredOn} /> : '–') },
        { key: 'write', header: m.outreach_write_answer(), print: false, cell: (row) => <Answers row={row} /> },
      ]}
    />
  );
}

function Answers({ row }: { row: Recipient }) {
  return (
    <div className="s-choices--inline">
      {answers.filter((answer) => answer !== row.answer).map((answer) => (
        <ButtonForm key={answer} values={{ form: 'answer', recipient: row.id, answer }} version={row.version} size="small" variant="tertiary">
          {answerLabel(answer)} <VisuallyHidden>{row.toWhom}</VisuallyHidden>
        </ButtonForm>
      ))}
    </div>
  );
}
