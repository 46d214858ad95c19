import { m } from '#app/paraglide/messages.js';

/** To something everyday, without a trace of where one came from. */
export function LeaveNow() {
  return (
    <a href="https://www.svt.se/vader" rel="noreferrer" referrerPolicy="no-referrer" className="s-leave">
      {m.layout_leave_now()}
    </a>
  );
}
