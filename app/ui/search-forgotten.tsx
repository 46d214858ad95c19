import { m } from '#app/paraglide/messages.js';
import { Notice } from './notice.tsx';

/** The words of a search are kept for a day, for the searcher alone: an address that was kept longer or handed on says so. */
export function SearchForgotten() {
  return <Notice kind="info">{m.ui_search_forgotten()}</Notice>;
}
