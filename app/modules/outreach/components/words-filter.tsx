import type { ReactNode } from 'react';
import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SubmitButton, TextField } from '#app/ui/index.ts';

interface WordsFilterProps {
  label: string;
  words: string;
  /** More to choose by. */
  children?: ReactNode;
}

/** Looks for words in a list. */
export function WordsFilter({ label, words, children }: WordsFilterProps) {
  return (
    <Form method="get" inline>
      <TextField name="ord" type="search" label={label} width="medium" defaultValue={words} />
      {children}
      <ActionBar>
        <SubmitButton variant="secondary">{m.outreach_show()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
