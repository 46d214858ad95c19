import { m } from '#app/paraglide/messages.js';
import { ActionBar, DateField, Form, SavedAt, SubmitButton, TextArea, TextField } from '#app/ui/index.ts';

interface PartnerFieldsProps {
  day: string;
  partner?: {
    name: string; contactName: string | null; contactWay: string | null; brings: string | null; sinceOn: string; untilOn: string | null; version: number;
  };
}

/** The form of a partner, new or known. */
export function PartnerFields({ day, partner }: PartnerFieldsProps) {
  return (
    <Form version={partner?.version} autosave>
      <TextField name="name" label={m.outreach_partner()} hint={m.outreach_partner_hint()} required defaultValue={partner?.name} />
      <TextField name="contactName" label={m.outreach_contact()} hint={m.outreach_contact_hint()} width="medium" defaultValue={partner?.contactName ?? undefined} />
      <TextField name="contactWay" label={m.outreach_contact_way()} hint={m.outreach_contact_way_hint()} width="medium" defaultValue={partner?.contactWay ?? undefined} />
      <TextArea name="brings" label={m.outreach_brings()} rows={3} defaultValue={partner?.brings ?? undefined} />
      <DateField name="sinceOn" label={m.outreach_since()} required defaultValue={partner?.sinceOn ?? day} />
      <DateField name="untilOn" label={m.outreach_until()} defaultValue={partner?.untilOn ?? undefined} />
      <ActionBar note={<SavedAt />}>
        <SubmitButton>{m.outreach_save()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}
