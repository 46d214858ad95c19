import { m } from '#app/paraglide/messages.js';

/** For machines that fill in forms: a field that nobody sees, and when the form was made. */
export function TrapFields({ opened }: { opened: string }) {
  return (
    <>
      <input type="hidden" name="opened" value={opened} />
      <div className="s-trap" aria-hidden="true">
        <label>
          {m.examples_trap()}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
    </>
  );
}
