/** What everybody may do with what is published: share and change it, and say where it comes from. */
export const licence = { name: 'CC BY 4.0', href: 'http://creativecommons.org/licenses/by/4.0/' } as const;
