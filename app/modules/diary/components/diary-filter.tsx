import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, Notice, Select, SubmitButton, TextField } from '#app/ui/index.ts';
import { choices, type Asked } from '../rules/asked.ts';
import { choiceLabel } from './labels.ts';

/** What to see of the diary: by kind, by words, by month. Words are posted, so that they stand in no address. A steering group reads decisions alone, by month. */
export function DiaryFilter({ asked, isWriter }: { asked: Asked; isWriter: boolean }) {
  return (
    <>
      <Form method={isWriter ? 'post' : 'get'} inline unmarked>
        {isWriter ? (
          <>
            <TextField name="ord" type="search" label={m.diary_words()} width="medium" maxLength={200} defaultValue={asked.words} />
            <Select
              name="slag"
              label={m.diary_show()}
              empty={m.diary_all()}
              width="medium"
              defaultValue={asked.choice ?? ''}
              options={choices.map((value) => ({ value, label: choiceLabel(value) }))}
            />
          </>
        ) : null}
        <TextField name="manad" label={m.diary_month()} hint={m.diary_month_hint()} width="short" defaultValue={asked.month} />
        <ActionBar>
          <SubmitButton variant="secondary">{m.diary_show_do()}</SubmitButton>
        </ActionBar>
      </Form>
      {asked.badMonth ? <Notice kind="warning">{m.diary_error_month()}</Notice> : null}
    </>
  );
}
