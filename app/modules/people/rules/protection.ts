/** How far a person's identity is protected. */
export const protections = ['none', 'marked', 'named_only'] as const;
export type Protection = (typeof protections)[number];

export interface ProtectedPerson {
  protectedIdentity: boolean;
  namedOnly: boolean;
}

export function protectionOf({ protectedIdentity, namedOnly }: ProtectedPerson): Protection {
  if (namedOnly) return 'named_only';
  return protectedIdentity ? 'marked' : 'none';
}

export function protectionFlags(protection: Protection): ProtectedPerson {
  return { protectedIdentity: protection !== 'none', namedOnly: protection === 'named_only' };
}
