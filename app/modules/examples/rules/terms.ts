/** The terms that whoever sends in an example says yes to (`examples_terms_…`). A change of what they mean is another version. */
export const currentTerms = '2026-11';
