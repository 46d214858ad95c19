import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, Section, Select, SubmitButton, TextField } from '#app/ui/index.ts';

interface TakeUpProps {
  toTakeUp: { id: string; title: string }[];
  /** Whether there are too many for one list. */
  searches: boolean;
  text: string | null;
}

/** Barriers for the agenda: chosen in a list, and searched for first where there are many. */
export function TakeUp({ toTakeUp, searches, text }: TakeUpProps) {
  if (toTakeUp.length === 0 && !searches) return null;
  return (
    <div className="s-no-print">
      <Section title={m.barriers_take_up_title()} lead={m.barriers_take_up_lead()}>
        {searches ? (
          <Form name="search" inline unmarked>
            <TextField name="q" label={m.barriers_search()} defaultValue={text} />
            <ActionBar>
              <SubmitButton variant="secondary">{m.barriers_search_do()}</SubmitButton>
            </ActionBar>
          </Form>
        ) : null}
        {toTakeUp.length === 0 ? <p>{m.barriers_search_none_title()}</p> : <Choose toTakeUp={toTakeUp} />}
      </Section>
    </div>
  );
}

function Choose({ toTakeUp }: Pick<TakeUpProps, 'toTakeUp'>) {
  return (
    <Form name="take-up" inline unmarked>
      <Select name="barrierId" label={m.barriers_barrier()} options={toTakeUp.map(({ id, title }) => ({ value: id, label: title }))} />
      <ActionBar>
        <SubmitButton variant="secondary">{m.barriers_take_up()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
