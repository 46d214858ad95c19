/** The clauses of the rules, each of which can be left out to see whether it decides. */
export const clauses = [
  'membership is valid', 'role works with cases', 'same tenant', 'team is for the organisation acted for', 'team is valid',
  'owner or disclosure', 'disclosure is from the owner', 'disclosure is to the organisation acted for', 'disclosure is of the category',
  'disclosure is valid', 'not locked', 'lock is valid', 'named people only', 'names of the protected are for the named',
  'exception has begun and not expired', 'exception is not closed', 'exception is for the organisation acted for',
  'exception never opens safety', 'lists are of cases worked with', 'the case itself is open to whoever lists it',
  'extracts are for their roles', 'extracts are of one’s own', 'extracts are for who works with the case', 'reports are for their roles',
  'it is her own case', 'safety is not shown to her', 'a hidden organisation is not shown to her', 'notes are handed out to her by their owner',
  'nobody writes for another organisation',
] as const;
export type Clause = (typeof clauses)[number];
