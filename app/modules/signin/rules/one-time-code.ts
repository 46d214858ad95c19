import { Secret, TOTP } from 'otpauth';

const period = 30;

/** The secret of an app that makes one-time codes, from 20 bytes in hex, in letters and digits that can be typed. */
export function secretFrom(hex: string): string {
  return Secret.fromHex(hex.slice(0, 40)).base32;
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Samsteg', label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });
}

/** The address that such an app reads from the picture. */
export function setupAddress(secret: string, label: string): string {
  return totp(secret, label).toString();
}

/** The time step that a code belongs to, one step early or late allowed; null when it is wrong. */
export function stepOf(secret: string, code: string, now: number = Date.now()): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret, '').validate({ token, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}
