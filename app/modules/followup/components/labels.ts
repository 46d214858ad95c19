import { m } from '#app/paraglide/messages.js';
import type { LivelihoodSource, Timepoint } from '../rules/sources.ts';

export const sourceLabels: Record<LivelihoodSource, () => string> = {
  SP: m.followup_source_sp,
  SE: m.followup_source_se,
  AE: m.followup_source_ae,
  AK: m.followup_source_ak,
  AS: m.followup_source_as,
  ET: m.followup_source_et,
  FS: m.followup_source_fs,
  ST: m.followup_source_st,
  LÖN: m.followup_source_lon,
  EGET: m.followup_source_eget,
  FP: m.followup_source_fp,
  AN: m.followup_source_an,
  NÄR: m.followup_source_nar,
  INGEN: m.followup_source_ingen,
};

export const timepointLabels: Record<Timepoint, () => string> = {
  start: m.followup_at_start,
  exit: m.followup_at_exit,
  '12_months': m.followup_at_12_months,
};
