import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SubmitButton, TextField } from '#app/ui/index.ts';

export function LocalForm({ till }: { till: string }) {
  return (
    <Form name="local" unmarked>
      <input type="hidden" name="till" value={till} />
      <TextField name="email" label={m.signin_email()} type="email" autoComplete="username" required />
      <TextField name="secret_password" label={m.signin_password()} type="password" autoComplete="current-password" required />
      <ActionBar>
        <SubmitButton>{m.signin_do()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
