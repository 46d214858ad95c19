import { m } from '#app/paraglide/messages.js';

/** On paper alone: where those sign who wrote the minutes and who check them. */
export function Signatures() {
  return (
    <dl className="s-signature">
      {[m.steering_sign_writer(), m.steering_sign_checker()].map((who) => (
        <div key={who}>
          <dt>{who}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
