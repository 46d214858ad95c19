import { m } from '#app/paraglide/messages.js';
import { Checkbox, CheckboxGroup, TextArea } from '#app/ui/index.ts';

/** To whom: partners in the list, all of them at once, and others by name. A long list is not ticked but written. */
export function RecipientFields({ toInvite: { partners, total } }: { toInvite: { partners: { id: string; name: string }[]; total: number } }) {
  const fits = total <= partners.length;
  return (
    <>
      {fits && total > 0 ? (
        <CheckboxGroup name="partnerIds" label={m.outreach_to_partners()} options={partners.map(({ id, name }) => ({ value: id, label: name }))} />
      ) : null}
      {total > 3 ? <Checkbox name="everyPartner" label={m.outreach_to_every({ count: total })} /> : null}
      <TextArea name="others" label={fits ? m.outreach_to_others() : m.outreach_to_names()} hint={m.outreach_to_others_hint()} rows={4} />
    </>
  );
}
