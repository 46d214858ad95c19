import { useLoaderData } from 'react-router';
import { formatTime } from '#app/lib/format-date.ts';
import { pageFormOf } from '#app/lib/page-form.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { useFormContext } from './form-context.ts';

/** "Sparat 10.42": when what is typed was last kept. The page's draft, unless an instant is given. */
export function SavedAt({ instant }: { instant?: string | null }) {
  const { savedAt } = useFormContext();
  const draft = pageFormOf(useLoaderData())?.draft;
  const at = savedAt ?? instant ?? draft?.savedAt;
  return (
    <p className="s-saved-at" role="status">
      {at ? m.ui_saved_at({ time: formatTime(at, getLocale()) }) : null}
    </p>
  );
}
