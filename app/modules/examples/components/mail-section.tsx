import { m } from '#app/paraglide/messages.js';
import { ButtonForm, Checkbox, Form, Section, SubmitButton, TextField } from '#app/ui/index.ts';

/** Her own address, where she has given one; null where the house sends no e-mail. */
export type MailView = { own: { address: string; reminders: boolean } | null } | null;

/** Where mail to whoever writes goes, and the way out of it. Nothing where the house sends none. */
export function MailSection({ mail }: { mail: MailView }) {
  if (mail === null) return null;
  const { own } = mail;
  return (
    <div className="s-no-print">
      <Section title={m.examples_mail_title()} lead={own ? m.examples_mail_lead_own() : m.examples_mail_lead()}>
        <Form name="mail" unmarked>
          <TextField name="address" label={m.examples_mail_address()} type="email" autoComplete="email" width="medium" required defaultValue={own?.address} />
          <Checkbox name="reminders" label={m.examples_mail_reminders()} defaultChecked={own?.reminders ?? true} />
          <SubmitButton variant="secondary">{own ? m.examples_mail_change() : m.examples_mail_save()}</SubmitButton>
        </Form>
        {own ? <ButtonForm values={{ form: 'mail_off' }} variant="tertiary">{m.examples_mail_off()}</ButtonForm> : null}
      </Section>
    </div>
  );
}
