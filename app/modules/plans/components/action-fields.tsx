import { DateField, Select, TextArea, type Option } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';

interface ActionFieldsProps {
  responsible: Option[];
  action?: { text: string; who: string; fromOn: string | null; dueOn: string | null };
}

/** What, who, from and until when. */
export function ActionFields({ responsible, action }: ActionFieldsProps) {
  return (
    <>
      <TextArea name="text" label={m.plans_action_text()} hint={m.plans_action_text_hint()} required rows={2} defaultValue={action?.text} />
      <Select
        name="who"
        label={m.plans_who()}
        required
        defaultValue={action?.who}
        options={[{ value: 'participant', label: m.plans_who_herself() }, ...responsible]}
      />
      <DateField name="fromOn" label={m.plans_from()} defaultValue={action?.fromOn} />
      <DateField name="dueOn" label={m.plans_due()} defaultValue={action?.dueOn} />
    </>
  );
}
