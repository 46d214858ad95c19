import { m } from '#app/paraglide/messages.js';
import { DateField, RadioGroup, TextArea } from '#app/ui/index.ts';
import { takeoverStates, type TakeoverState } from '../rules/takeover.ts';
import { standingLabel } from './labels.ts';

interface TakeoverFieldsProps {
  day: string;
  takeover?: { state: TakeoverState; askedOn: string; fromOn: string | null; reason: string | null };
}

/** What an organisation says about taking a method over. */
export function TakeoverFields({ day, takeover }: TakeoverFieldsProps) {
  return (
    <>
      <DateField name="askedOn" label={m.methods_asked_on()} required defaultValue={takeover?.askedOn ?? day} />
      <RadioGroup
        name="state"
        label={m.methods_answer()}
        required
        defaultValue={takeover?.state ?? 'asked'}
        options={takeoverStates.map((value) => ({ value, label: standingLabel(value).label }))}
      />
      <DateField name="fromOn" label={m.methods_from()} defaultValue={takeover?.fromOn ?? undefined} />
      <TextArea name="reason" label={m.methods_reason()} rows={3} defaultValue={takeover?.reason ?? undefined} />
    </>
  );
}
