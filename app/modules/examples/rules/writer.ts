/** Somebody who writes on an example: signed in, or by a secret link. */
export interface Writer {
  collaborationId: string;
  name: string;
  /** Null for whoever comes by a link. */
  userId: string | null;
}
