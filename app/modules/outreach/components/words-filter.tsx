import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SubmitButton, TextField } from '#app/ui/index.ts';

interface WordsFilterProps {
  label: string;
  words: string;
  /** More to choose by. */
  children?: ReactNode;
}

/** Looks for words in a list. They are posted, so that what is typed stands in no address. */
export function WordsFilter({ label, words, children }: WordsFilterProps) {
  return (
    <Form inline unmarked>
      <TextField name="ord" type="search" label={label} width="medium" maxLength={200} defaultValue={words} />
      {children}
      <ActionBar>
        <SubmitButton variant="secondary">{m.outreach_show()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
