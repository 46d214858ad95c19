import { m } from '#app/paraglide/messages.js';

/** On paper alone: where whoever answers for the hours signs. */
export function SignatureLine({ organisation }: { organisation: string | null }) {
  return (
    <dl className="s-signature">
      <div>
        <dt>{m.groups_sign_place()}</dt>
        <dd />
      </div>
      <div>
        <dt>{m.groups_sign_name({ organisation: organisation ?? '' })}</dt>
        <dd />
      </div>
    </dl>
  );
}
