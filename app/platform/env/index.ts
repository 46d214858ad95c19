import { z } from 'zod';
import { mailSettings, readMail } from './mail.ts';
import { oidcSettings, readOidc } from './oidc.ts';
import { StartFailure } from './start-failure.ts';

export { StartFailure } from './start-failure.ts';

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgresql://name:password@host/database' });

const loopbackHosts = ['localhost', '127.0.0.1', '::1'];

const settings = z
  .object({
    PORT: z.coerce.number('must be a number').int().min(0).max(65535, 'must be at most 65535').default(3000),
    HOST: z.string().optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://samsteg.example.se' }).optional(),
    TRUST_PROXY: z.coerce.number('must be the number of proxies in front').int().min(0).default(0),
    SAMSTEG_DATA: z.string().min(1, 'must name a folder').default('./data'),
    SAMSTEG_DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
    DATABASE_URL: databaseUrl.optional(),
    DATABASE_OWNER_URL: databaseUrl.optional(),
    SAMSTEG_AUDIT_HEADS: z.string().min(1).optional(),
    SAMSTEG_CHECK_LINKS: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
    SAMSTEG_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    PUBLISHER_NAME: z.string().max(200).optional(),
    PUBLISHER_NUMBER: z.string().regex(/^\d{6}-?\d{4}$/, 'must be an organisation number such as 212000-0000').optional(),
    PUBLISHER_EMAIL: z.email('must be an e-mail address').optional(),
    ...mailSettings,
    ...oidcSettings,
  })
  .superRefine((env, context) => {
    if (env.DATABASE_OWNER_URL && !env.DATABASE_URL) {
      context.addIssue({ code: 'custom', path: ['DATABASE_OWNER_URL'], message: 'needs DATABASE_URL beside it' });
    }
    if (env.OIDC_ISSUER && !env.OIDC_CLIENT_ID) {
      context.addIssue({ code: 'custom', path: ['OIDC_CLIENT_ID'], message: 'is needed beside OIDC_ISSUER' });
    }
    for (const name of env.SMTP_URL ? (['MAIL_FROM', 'PUBLIC_URL'] as const) : []) {
      if (!env[name]) context.addIssue({ code: 'custom', path: [name], message: 'is needed beside SMTP_URL' });
    }
    if (isDemo(env) && env.HOST && !loopbackHosts.includes(env.HOST)) {
      context.addIssue({ code: 'custom', path: ['HOST'], message: 'must be localhost while SAMSTEG_DEMO is 1' });
    }
  })
  .transform((env) => ({
    port: env.PORT,
    demo: isDemo(env),
    host: isDemo(env) ? '127.0.0.1' : (env.HOST ?? '0.0.0.0'),
    publicUrl: env.PUBLIC_URL,
    trustProxy: env.TRUST_PROXY,
    dataFolder: env.SAMSTEG_DATA,
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL,
    auditHeads: env.SAMSTEG_AUDIT_HEADS,
    checkLinks: env.SAMSTEG_CHECK_LINKS === '1',
    secret: env.SAMSTEG_SECRET,
    oidc: readOidc(env),
    /** The demo's people are invented: it sends nothing. */
    mail: isDemo(env) ? undefined : readMail(env),
    publisher: { name: env.PUBLISHER_NAME, number: env.PUBLISHER_NUMBER?.replace('-', ''), email: env.PUBLISHER_EMAIL },
  }));

function isDemo(env: { SAMSTEG_DEMO?: string; DATABASE_URL?: string }): boolean {
  return (env.SAMSTEG_DEMO ?? (env.DATABASE_URL ? '0' : '1')) === '1';
}

/** The settings of the program, checked. */
export type Env = z.output<typeof settings>;

/** Reads the settings; an unset and an empty one are the same. Fails with one sentence per wrong setting. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  throw new StartFailure(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
}
