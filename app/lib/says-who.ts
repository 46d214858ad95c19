/**
 * Whether a text that is to say nothing of who somebody is holds a person's number, a telephone number, an address of e-mail or two
 * words together that look like a name.
 */
export function saysWho(text: string): boolean {
  return [
    /\b(\d{2})?\d{6}[-+ ]?\d{4}\b/,
    /(?:\+46|\b0)[\d\s-]{7,}\d/,
    /\S+@\S+\.\S+/,
    /(?<![.!?:]\s*)(?<=[\p{L},]\s)\p{Lu}\p{Ll}+(?:\s|-)\p{Lu}\p{Ll}+/u,
    /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/u,
  ].some((pattern) => pattern.test(text.trim()));
}
