import { z } from 'zod';

/** Settings of sign-in through a provider (OpenID Connect). */
export const oidcSettings = {
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be the address of the provider' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  OIDC_CLAIM_ORGANISATION: z.string().default('organisation'),
  OIDC_CLAIM_ROLE: z.string().default('role'),
  OIDC_CLAIM_COLLABORATION: z.string().default('collaboration'),
  OIDC_CLAIM_MEMBERSHIPS: z.string().default('memberships'),
};

const shape = z.object(oidcSettings);
type Given = z.output<typeof shape>;

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string | undefined;
  /** What the provider is called on the sign-in page. */
  name: string | undefined;
  /** Names of the claims that give a user her places. */
  claims: { organisation: string; role: string; collaboration: string; memberships: string };
}

export function readOidc(env: Given): OidcSettings | undefined {
  if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID) return undefined;
  return {
    issuer: env.OIDC_ISSUER,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET,
    name: env.OIDC_NAME,
    claims: {
      organisation: env.OIDC_CLAIM_ORGANISATION,
      role: env.OIDC_CLAIM_ROLE,
      collaboration: env.OIDC_CLAIM_COLLABORATION,
      memberships: env.OIDC_CLAIM_MEMBERSHIPS,
    },
  };
}
