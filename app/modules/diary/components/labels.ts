import { m } from '#app/paraglide/messages.js';
import type { EntryKind, IdeaState } from '../rules/entry.ts';

const kinds: Record<EntryKind, () => string> = { event: m.diary_kind_event, idea: m.diary_kind_idea, decision: m.diary_kind_decision };

const states: Record<IdeaState, () => string> = { open: m.diary_idea_open, taken_up: m.diary_idea_taken_up, left: m.diary_idea_left };

export function kindLabel(kind: EntryKind): string {
  return kinds[kind]();
}

export function ideaLabel(state: IdeaState): string {
  return states[state]();
}
