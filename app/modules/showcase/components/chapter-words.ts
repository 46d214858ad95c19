import { m } from '#app/paraglide/messages.js';
import type { Chapter, ChapterField } from '../rules/chapters.ts';

const titles: Record<Chapter, () => string> = {
  who: m.showcase_chapter_who,
  how: m.showcase_chapter_how,
  result: m.showcase_chapter_result,
  requirements: m.showcase_chapter_requirements,
  failures: m.showcase_chapter_failures,
};

export function chapterTitle(chapter: Chapter): string {
  return titles[chapter]();
}

const fields: Record<ChapterField, () => string> = {
  target_group: m.showcase_chapter_who,
  target_analysis: m.showcase_field_target_analysis,
  method: m.showcase_chapter_how,
  result: m.showcase_chapter_result,
  result_measured: m.showcase_field_result_measured,
  follow_up_direct: m.showcase_field_follow_up_direct,
  follow_up_later: m.showcase_field_follow_up_later,
  requirements: m.showcase_chapter_requirements,
  failures: m.showcase_chapter_failures,
};

/** What a text is called below its chapter's first. */
export function fieldTitle(field: ChapterField): string {
  return fields[field]();
}

const changed: Record<string, (() => string) | undefined> = {
  ...fields,
  title: m.showcase_changed_title,
  summary: m.showcase_changed_summary,
  actor: m.showcase_actor,
  partners: m.showcase_partners,
  place: m.showcase_where,
  county: m.showcase_where,
  municipalities: m.showcase_where,
  periodFrom: m.showcase_when,
  periodTo: m.showcase_when,
  funding: m.showcase_facet_funding,
  budget: m.showcase_budget,
  budget_note: m.showcase_budget,
  categories: m.showcase_facet_category,
  goals: m.showcase_facet_goal,
  languages: m.showcase_facet_language,
  links: m.showcase_links,
  evidence: m.showcase_evidence,
};

/** What a field that differs from the version before is called; a field that readers do not see is left out. */
export function changedWord(field: string): string | undefined {
  return changed[field]?.();
}
