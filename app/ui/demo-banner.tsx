import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { langAttributes, pageLocale } from '#app/lib/languages.ts';

/** Says that nothing here is about a real person. */
export function DemoBanner() {
  return (
    <aside className="s-demo" {...langAttributes(pageLocale(getLocale()))}>
      <strong>{m.ui_demo_title()}</strong> {m.ui_demo_text()}
    </aside>
  );
}
