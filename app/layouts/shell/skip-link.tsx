import { m } from '#app/paraglide/messages.js';

export function SkipLink() {
  return (
    <a href="#innehall" className="s-skip">
      {m.layout_skip()}
    </a>
  );
}
