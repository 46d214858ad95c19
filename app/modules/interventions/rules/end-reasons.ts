/** Why a place ended. Imported places carry the words of their list instead. */
export const endReasons = ['completed', 'work', 'studies', 'other_place', 'own_wish', 'health', 'provider', 'never_started', 'other'] as const;
export type EndReason = (typeof endReasons)[number];
