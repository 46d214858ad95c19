const event = 'http://schemas.openid.net/event/backchannel-logout';

interface LogoutClaims {
  sid?: unknown;
  sub?: unknown;
  events?: unknown;
  nonce?: unknown;
}

/** Whether a provider's verified token is a logout token: says that it is one, says whose, and is no ID token. */
export function isLogout({ sid, sub, events, nonce }: LogoutClaims): boolean {
  const saysLogout = typeof events === 'object' && events !== null && event in events;
  return saysLogout && nonce === undefined && (typeof sid === 'string' || typeof sub === 'string');
}
