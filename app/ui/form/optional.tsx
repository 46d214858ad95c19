import { m } from '#app/paraglide/messages.js';

export function Optional({ shown }: { shown: boolean }) {
  return shown ? <span className="s-optional"> {m.ui_optional()}</span> : null;
}
