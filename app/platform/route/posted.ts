/** A form as it was posted, and how to throw away what it left on the disk. */
export interface Posted {
  form: FormData;
  discard: () => Promise<void>;
}

export type ReadPost = (request: Request) => Promise<Posted>;

/** Whether the sender has said that more is coming than is taken, so that nothing need be read. */
export function saysMoreThan(request: Request, limit: number): boolean {
  return Number(request.headers.get('content-length') ?? 0) > limit;
}
