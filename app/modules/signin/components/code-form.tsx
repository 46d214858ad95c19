import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SubmitButton, TextField } from '#app/ui/index.ts';

/** Six digits from the app; `sealed` brings back a second factor that is being set up. */
export function CodeForm({ till, action, sealed }: { till: string; action: string; sealed?: string }) {
  return (
    <Form unmarked>
      <input type="hidden" name="till" value={till} />
      {sealed ? <input type="hidden" name="secret_setup" value={sealed} /> : null}
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
