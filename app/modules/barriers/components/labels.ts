import { m } from '#app/paraglide/messages.js';
import type { Tone } from '#app/ui/index.ts';
import type { BarrierLevel, BarrierState, BarrierTheme, LegalTest, LogKind, OwnerState } from '../rules/barrier.ts';

const states: Record<BarrierState, () => string> = {
  reported: m.barriers_state_reported, recognised: m.barriers_state_recognised, in_progress: m.barriers_state_in_progress,
  removed: m.barriers_state_removed, cannot_be_removed: m.barriers_state_cannot,
};

export const stateTones: Record<BarrierState, Tone> = {
  reported: 'neutral', recognised: 'accent', in_progress: 'due', removed: 'good', cannot_be_removed: 'neutral',
};

const levels: Record<BarrierLevel, () => string> = { local: m.barriers_level_local, regional: m.barriers_level_regional, national: m.barriers_level_national };

const themes: Record<BarrierTheme, () => string> = {
  information: m.barriers_theme_information, rules: m.barriers_theme_rules, finances: m.barriers_theme_finances, education: m.barriers_theme_education,
  language: m.barriers_theme_language, health: m.barriers_theme_health, housing: m.barriers_theme_housing, family: m.barriers_theme_family,
  transport: m.barriers_theme_transport, digital: m.barriers_theme_digital, treatment: m.barriers_theme_treatment, equality: m.barriers_theme_equality,
  violence: m.barriers_theme_violence, cooperation: m.barriers_theme_cooperation, employers: m.barriers_theme_employers, other: m.barriers_theme_other,
};

const tests: Record<LegalTest, () => string> = {
  lack_of_information: m.barriers_legal_information, within_definition: m.barriers_legal_within, handled_before: m.barriers_legal_before,
};

const owners: Record<OwnerState, () => string> = { asked: m.barriers_owner_asked, accepted: m.barriers_owner_accepted, declined: m.barriers_owner_declined };

export const ownerTones: Record<OwnerState, Tone> = { asked: 'due', accepted: 'good', declined: 'neutral' };

const log: Record<LogKind, () => string> = {
  reported: m.barriers_log_reported, recognised: m.barriers_log_recognised, in_progress: m.barriers_log_in_progress, removed: m.barriers_log_removed,
  cannot_be_removed: m.barriers_log_cannot, owner_asked: m.barriers_log_owner_asked, owner_accepted: m.barriers_log_owner_accepted,
  owner_declined: m.barriers_log_owner_declined, owner_answered: m.barriers_log_owner_answered, merged: m.barriers_log_merged,
  unmerged: m.barriers_log_unmerged, split: m.barriers_log_split, linked: m.barriers_log_linked, changed: m.barriers_log_changed, done: m.barriers_log_done,
  meeting: m.barriers_log_at_meeting,
};

export const stateLabel = (state: BarrierState): string => states[state]();
export const levelLabel = (level: BarrierLevel): string => levels[level]();
export const themeLabel = (theme: BarrierTheme): string => themes[theme]();
export const legalLabel = (test: LegalTest): string => tests[test]();
export const ownerLabel = (state: OwnerState): string => owners[state]();
export const logLabel = (kind: LogKind): string => log[kind]();
