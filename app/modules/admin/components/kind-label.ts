import { m } from '#app/paraglide/messages.js';

const labels = {
  employment_service: m.admin_kind_employment_service,
  social_insurance: m.admin_kind_social_insurance,
  municipal_social_services: m.admin_kind_municipal_social_services,
  municipal_labour_unit: m.admin_kind_municipal_labour_unit,
  adult_education: m.admin_kind_adult_education,
  health_care: m.admin_kind_health_care,
  provider: m.admin_kind_provider,
  civil_society: m.admin_kind_civil_society,
  federation: m.admin_kind_federation,
  evaluator: m.admin_kind_evaluator,
  other: m.admin_kind_other,
};

/** An organisation's kind in words. */
export function kindLabel(kind: keyof typeof labels): string {
  return labels[kind]();
}
