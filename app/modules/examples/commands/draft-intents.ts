import type { TypedValues } from '#app/lib/page-form.ts';
import type { Tx } from '#app/platform/db/index.ts';
import { InvalidForm, NotFound } from '#app/platform/errors/index.ts';
import { m } from '#app/paraglide/messages.js';
import { answerQuestion } from '../data/questions.ts';
import { insertEvent } from '../data/events.ts';
import type { Writer } from '../rules/writer.ts';
import { addColleague, addMember, removeWriter } from './keep-writers.ts';
import { submitExample } from './submit-example.ts';
import { withdrawOwn } from './withdraw-example.ts';

/** What those who write ask for on the first page of a draft. */
export async function draftIntents(tx: Tx, writer: Writer, exampleId: string, values: TypedValues): Promise<void> {
  switch (values.form) {
    case 'submit':
      return submitExample(tx, writer, exampleId, values.terms === 'ja');
    case 'colleague':
      return addColleague(tx, writer, exampleId, String(values.name ?? '').trim());
    case 'member':
      return addMember(tx, writer, exampleId, String(values.user ?? ''));
    case 'let_out':
      return removeWriter(tx, writer, exampleId, String(values.writer ?? ''));
    case 'withdraw':
      return withdrawOwn(tx, writer, exampleId);
    case 'answer':
      return answer(tx, writer, exampleId, { id: String(values.question), answer: String(values.answer ?? '').trim() });
    default:
      throw new NotFound();
  }
}

async function answer(tx: Tx, writer: Writer, exampleId: string, { id, answer: said }: { id: string; answer: string }): Promise<void> {
  if (said === '' || said.length > 4000) throw new InvalidForm({ answer: m.examples_error_answer() });
  await answerQuestion(tx, exampleId, id, { answer: said, by: writer.name });
  await insertEvent(tx, writer, { exampleId, kind: 'answered' });
}
