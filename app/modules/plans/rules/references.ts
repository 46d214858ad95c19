import type { Category } from '#app/lib/categories.ts';

export const referenceKinds = ['employment_service', 'school', 'social_insurance', 'social_services', 'care', 'other'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

const categoryOf: Record<ReferenceKind, Category> = {
  employment_service: 'work', school: 'education', social_insurance: 'finances', social_services: 'finances', care: 'health', other: 'work',
};

/** The category that another plan has when nothing else is said: that she has a care plan is told to those who may know of her health. */
export function categoryOfReference(kind: ReferenceKind): Category {
  return categoryOf[kind];
}
