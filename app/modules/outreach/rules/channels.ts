export const channels = ['seminar', 'exhibition', 'visit', 'article', 'broadcast', 'newsletter', 'web', 'print', 'training', 'other'] as const;
export type Channel = (typeof channels)[number];
