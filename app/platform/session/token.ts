import { createHash, randomBytes } from 'node:crypto';

const cookieName = 'samsteg_session';

/** A new session token (256 bits, for the cookie alone) and the hash that the database keeps. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function readToken(request: Request): string | null {
  const cookies = request.headers.get('cookie') ?? '';
  const match = new RegExp(`(?:^|; )${cookieName}=([A-Za-z0-9_-]{43})(?:;|$)`).exec(cookies);
  return match?.[1] ?? null;
}

/** The Set-Cookie value that hands the token over, or removes it when `token` is null. */
export function sessionCookie(token: string | null, secure: boolean): string {
  const life = token === null ? 'Max-Age=0' : '';
  return [`${cookieName}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', secure ? 'Secure' : '', life]
    .filter(Boolean)
    .join('; ');
}
