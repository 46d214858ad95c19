/** What somebody does in a case. */
export const teamFunctions = ['responsible', 'coordinator', 'companion', 'supervisor', 'contact', 'council', 'other'] as const;
