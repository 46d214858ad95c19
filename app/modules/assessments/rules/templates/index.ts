import type { Template, TemplateSection } from '../template.ts';
import { kartlaggning1 } from './kartlaggning-1.data.ts';

/** Every template that an assessment may have been made with, oldest first. */
const templates: readonly Template[] = [kartlaggning1];

/** What a new assessment is made with. */
export const currentTemplate: Template = kartlaggning1;

/** The template in the version that an assessment was made with. */
export function findTemplate(id: string, version: number): Template | undefined {
  return templates.find((template) => template.id === id && template.version === version);
}

export function findSection(template: Template, id: string): TemplateSection | undefined {
  return template.sections.find((section) => section.id === id);
}
