import { m } from '#app/paraglide/messages.js';
import type { Refusal } from '../rules/suppression/selection.ts';

/** Why a report cannot be shown for what was asked, and what to ask for instead. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'not_whole_years':
      return m.reports_not_whole_years({ from: refusal.from ?? '…', to: refusal.to ?? '…' });
    case 'years_together':
      return refusal.first === refusal.last ? m.reports_year_only_whole({ year: refusal.first }) : m.reports_years_together({ first: refusal.first, last: refusal.last });
    case 'area_too_small':
      return m.reports_area_too_small({ area: refusal.area });
  }
}
