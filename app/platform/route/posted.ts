/** A form as it was posted, and how to throw away what it left on the disk. */
export interface Posted {
  form: FormData;
  discard: () => Promise<void>;
}

export type ReadPost = (request: Request) => Promise<Posted>;

/** Whether the sender has said that more is coming than is taken, so that nothing need be kept. */
export function saysMoreThan(request: Request, limit: number): boolean {
  return Number(request.headers.get('content-length') ?? 0) > limit;
}

/** What is posted, piece by piece. Who stops early leaves the rest where it is, and the line open. */
export async function* piecesOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}

/** Reads past what is not taken while the answer goes out: a browser sends everything before it listens. */
export function readPast(request: Request): void {
  if (!request.body || request.body.locked) return;
  request.body.pipeTo(new WritableStream()).catch(() => undefined);
}
