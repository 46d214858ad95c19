import { m } from '#app/paraglide/messages.js';
import { Checkbox, useRejection } from '#app/ui/index.ts';

/** Asked only when words in the form look like a name or an address: the writer says that they are none. */
export function NobodyNamed({ form }: { form?: string }) {
  const rejection = useRejection(form);
  if (!rejection?.errors.nobodyNamed && rejection?.values.nobodyNamed !== 'ja') return null;
  return <Checkbox name="nobodyNamed" label={m.barriers_nobody_named()} />;
}
