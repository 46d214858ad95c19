import { useLoaderData } from 'react-router';
import { formatTime } from '#app/lib/format-date.ts';
import { pageFormOf } from '#app/lib/page-form.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { useFormContext } from './form-context.ts';

/** "Sparat 10.42": when what is typed was last kept, or that it is not yet. The page's draft, unless an instant is given. */
export function SavedAt({ instant }: { instant?: string | null }) {
  const { draft } = useFormContext();
  const kept = pageFormOf(useLoaderData())?.draft;
  const at = draft?.savedAt ?? instant ?? kept?.savedAt;
  return (
    <p className="s-saved-at" role="status">
      {draft?.unsaved ? m.ui_not_saved_yet() : at ? m.ui_saved_at({ time: formatTime(at, getLocale()) }) : null}
    </p>
  );
}
