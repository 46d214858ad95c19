import { m } from '#app/paraglide/messages.js';

const labels: Record<string, () => string> = {
  avslutsorsak: m.reports_col_avslutsorsak,
  totalt: m.reports_col_totalt,
  kvinnor: m.reports_col_kvinnor,
  män: m.reports_col_man,
  procent: m.reports_col_procent,
  procent_kvinnor: m.reports_col_procent_kvinnor,
  procent_män: m.reports_col_procent_man,
  remittent: m.reports_col_remittent,
  antal: m.reports_col_antal,
  kommun: m.reports_col_kommun,
  insats: m.reports_col_insats,
  personer: m.reports_col_personer,
  kostnad_kr: m.reports_col_kostnad_kr,
  n_kvinnor: m.reports_col_n_kvinnor,
  medel_kvinnor: m.reports_col_medel_kvinnor,
  n_män: m.reports_col_n_man,
  medel_män: m.reports_col_medel_man,
  skillnad: m.reports_col_skillnad,
  p: m.reports_col_p,
  källa: m.reports_col_kalla,
  start: m.reports_col_start,
  '12_månader': m.reports_col_12_manader,
  grupp: m.reports_col_grupp,
  underlag: m.reports_col_underlag,
  i_arbete_eller_studier: m.reports_col_i_arbete_eller_studier,
  månad: m.reports_col_manad,
  in: m.reports_col_in,
  in_kvinnor: m.reports_col_in_kvinnor,
  in_män: m.reports_col_in_man,
  ut: m.reports_col_ut,
  ut_kvinnor: m.reports_col_ut_kvinnor,
  ut_män: m.reports_col_ut_man,
  pågående_sista_dagen: m.reports_col_pagaende_sista_dagen,
  steg: m.reports_col_steg,
  n: m.reports_col_n,
  median_dagar: m.reports_col_median_dagar,
  p90_dagar: m.reports_col_p90_dagar,
};

/** What a column is called on screen; files keep the headings of the exchange format. */
export function columnLabel(heading: string): string {
  return labels[heading]?.() ?? heading;
}
