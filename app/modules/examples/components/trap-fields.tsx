import { m } from '#app/paraglide/messages.js';
import { useRejection } from '#app/ui/index.ts';

/** For machines that fill in forms: a field that nobody sees, and when the form was made; one that came back is as old as before. */
export function TrapFields({ opened }: { opened: string }) {
  const before = useRejection()?.values.opened;
  return (
    <>
      <input type="hidden" name="opened" value={typeof before === 'string' ? before : opened} />
      <div className="s-trap" aria-hidden="true">
        <label>
          {m.examples_trap()}
          <input type="text" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </label>
      </div>
    </>
  );
}
