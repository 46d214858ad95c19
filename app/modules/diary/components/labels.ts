import { m } from '#app/paraglide/messages.js';
import type { Choice } from '../rules/asked.ts';
import type { EntryKind, IdeaState } from '../rules/entry.ts';

const kinds: Record<EntryKind, () => string> = { event: m.diary_kind_event, idea: m.diary_kind_idea, decision: m.diary_kind_decision };

const many: Record<EntryKind, () => string> = { event: m.diary_kinds_event, idea: m.diary_kinds_idea, decision: m.diary_kinds_decision };

const states: Record<IdeaState, () => string> = { open: m.diary_idea_open, taken_up: m.diary_idea_taken_up, left: m.diary_idea_left };

const others = { oppna: m.diary_choice_open_ideas, filer: m.diary_choice_files };

/** What can be chosen to see. */
export function choiceLabel(choice: Choice): string {
  return choice === 'oppna' || choice === 'filer' ? others[choice]() : many[choice]();
}

export function kindLabel(kind: EntryKind): string {
  return kinds[kind]();
}

export function ideaLabel(state: IdeaState): string {
  return states[state]();
}
