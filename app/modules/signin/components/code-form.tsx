import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SubmitButton, TextField } from '#app/ui/index.ts';

/** Six digits from the app. */
export function CodeForm({ till, action }: { till: string; action: string }) {
  return (
    <Form unmarked>
      <input type="hidden" name="till" value={till} />
      <TextField
        name="secret_code"
        label={m.signin_code()}
        hint={m.signin_code_hint()}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        width="short"
        required
      />
      <ActionBar>
        <SubmitButton>{action}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
