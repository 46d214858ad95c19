import { m } from '#app/paraglide/messages.js';
import type { RemarkKind } from '../rules/codes.ts';

/** What a reader says: what she took from it, or that she tried it too. */
export function remarkWord(kind: RemarkKind): string {
  return kind === 'took' ? m.examples_remark_took() : m.examples_remark_tried();
}
