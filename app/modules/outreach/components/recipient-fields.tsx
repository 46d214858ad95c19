import { m } from '#app/paraglide/messages.js';
import { CheckboxGroup, TextArea } from '#app/ui/index.ts';

/** To whom: partners in the list, and others by name. */
export function RecipientFields({ partners }: { partners: { id: string; name: string }[] }) {
  return (
    <>
      {partners.length > 0 ? (
        <CheckboxGroup name="partnerIds" label={m.outreach_to_partners()} options={partners.map(({ id, name }) => ({ value: id, label: name }))} />
      ) : null}
      <TextArea name="others" label={m.outreach_to_others()} hint={m.outreach_to_others_hint()} rows={4} />
    </>
  );
}
