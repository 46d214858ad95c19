/**
 * Whether a post says that it comes from a page of ours, or does not say. The framework asks the same of forms; this holds for what
 * a page fetches too. `null` is what a browser says that keeps its address to itself: then the cookie's SameSite guards.
 */
export function isOwnOrigin({ headers }: Request): boolean {
  const origin = headers.get('origin');
  if (origin === null || origin === 'null') return true;
  const hosts = [headers.get('host'), ...(headers.get('x-forwarded-host') ?? '').split(',').map((host) => host.trim())];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
