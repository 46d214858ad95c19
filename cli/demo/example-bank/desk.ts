import type { Member } from '#app/platform/access/actor.ts';
import type { MadeCollaboration } from '#tests/factories/collaboration.ts';

/** Who keeps the town's example bank, and who sends in from inside the house. */
export interface Desk {
  made: MadeCollaboration;
  editor: Member;
  colleague: Member;
  writer: Member;
}
