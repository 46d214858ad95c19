import { m } from '#app/paraglide/messages.js';

/** Says that nothing here is about a real person. */
export function DemoBanner() {
  return (
    <aside className="s-demo">
      <strong>{m.ui_demo_title()}</strong> {m.ui_demo_text()}
    </aside>
  );
}
