/** Texts of the template that are told in chapters; the others stand among the facts. */
export const chapters = [
  { name: 'who', fields: ['target_group', 'target_analysis'] },
  { name: 'how', fields: ['method'] },
  { name: 'result', fields: ['result', 'result_measured', 'follow_up_direct', 'follow_up_later'] },
  { name: 'requirements', fields: ['requirements'] },
  { name: 'failures', fields: ['failures'] },
] as const;

export type Chapter = (typeof chapters)[number]['name'];
export type ChapterField = (typeof chapters)[number]['fields'][number];
