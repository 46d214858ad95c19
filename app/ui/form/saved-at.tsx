import { formatTime } from '#app/lib/format-date.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';

/** "Sparat 10.42": when what is typed was last kept. */
export function SavedAt({ instant }: { instant?: string | null }) {
  return (
    <p className="s-saved-at" role="status">
      {instant ? m.ui_saved_at({ time: formatTime(instant, getLocale()) }) : null}
    </p>
  );
}
