import { m } from '#app/paraglide/messages.js';
import type { PageName } from '../rules/parts.ts';

/** What the pages of the form are called. */
export const pageWords: Record<PageName, () => string> = {
  vilka: m.examples_page_vilka,
  ramar: m.examples_page_ramar,
  malgrupp: m.examples_page_malgrupp,
  arbetssatt: m.examples_page_arbetssatt,
  metoder: m.examples_page_metoder,
  resultat: m.examples_page_resultat,
  lardomar: m.examples_page_lardomar,
  kontakt: m.examples_page_kontakt,
};
