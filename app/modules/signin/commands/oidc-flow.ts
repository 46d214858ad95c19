import { z } from 'zod';
import { open, seal } from '#app/platform/secret/index.ts';
import { secureCookies } from '#app/platform/session/secure.ts';

const name = 'samsteg_oidc';
const purpose = 'oidc-flow';
const life = 600;

const flowShape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  till: z.string(),
});

/** What a sign-in at the provider has to bring back, and where it leads. */
export type Flow = z.output<typeof flowShape>;

export function writeFlow(flow: Flow | null): string {
  const value = flow ? seal(purpose, JSON.stringify({ ...flow, until: Date.now() + life * 1000 })).toString('base64url') : '';
  const parts = [`${name}=${value}`, 'Path=/logga-in/oidc', 'HttpOnly', 'SameSite=Lax', `Max-Age=${flow ? life : 0}`];
  return [...parts, ...(secureCookies() ? ['Secure'] : [])].join('; ');
}

export function readFlow(request: Request): Flow | null {
  const value = new RegExp(`(?:^|; )${name}=([\\w-]+)`).exec(request.headers.get('cookie') ?? '')?.[1];
  const text = value ? open(purpose, Buffer.from(value, 'base64url')) : null;
  if (!text) return null;
  const flow = flowShape.extend({ until: z.number() }).safeParse(JSON.parse(text));
  return flow.success && Date.now() < flow.data.until ? flow.data : null;
}
