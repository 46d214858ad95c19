import { m } from '#app/paraglide/messages.js';
import { DateField, Form, Select, SubmitButton, TextField, type Option } from '#app/ui/index.ts';
import { functions } from '../rules/group.ts';
import { functionLabel } from './labels.ts';

function SeatFields({ day }: { day: string }) {
  return (
    <>
      <Select
        name="function"
        label={m.steering_function()}
        required
        width="medium"
        options={functions.map((value) => ({ value, label: functionLabel(value) }))}
        defaultValue="member"
      />
      <DateField name="validFrom" label={m.steering_from()} required defaultValue={day} />
    </>
  );
}

/** A seat for somebody with an account, who then reads the group's pages. */
export function NewSeat({ people, day }: { people: Option[]; day: string }) {
  return (
    <Form name="account">
      <Select name="who" label={m.steering_member()} required options={people} />
      <SeatFields day={day} />
      <SubmitButton>{m.steering_give_seat()}</SubmitButton>
    </Form>
  );
}

/** A seat for somebody without an account. */
export function GuestSeat({ organisations, day }: { organisations: Option[]; day: string }) {
  return (
    <Form name="guest">
      <TextField name="name" label={m.steering_guest_name()} required width="medium" />
      <Select name="organisationId" label={m.steering_organisation()} required options={organisations} />
      <SeatFields day={day} />
      <SubmitButton variant="secondary">{m.steering_give_seat()}</SubmitButton>
    </Form>
  );
}

interface EndSeatsProps {
  seats: { id: string; name: string; version: number }[];
  day: string;
}

/** Ends somebody's seat after a last day. */
export function EndSeats({ seats, day }: EndSeatsProps) {
  if (seats.length === 0) return null;
  return (
    <details className="s-no-print">
      <summary>{m.steering_somebody_leaves()}</summary>
      {seats.map(({ id, name, version }) => (
        <Form key={id} name={`end-${id}`} version={version} inline unmarked noDraft>
          <input type="hidden" name="member" value={id} />
          <DateField name="lastDay" label={m.steering_end_seat({ name })} defaultValue={day} />
          <SubmitButton variant="secondary">{m.steering_end()}</SubmitButton>
        </Form>
      ))}
    </details>
  );
}
