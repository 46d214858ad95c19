import { z } from 'zod';

/** Settings of outgoing e-mail; without them nothing is sent. */
export const mailSettings = {
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtps://name:password@host' }).optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
};

const shape = z.object(mailSettings);

export interface MailSettings {
  /** The server, with name and password in it. */
  smtpUrl: string;
  /** The address that the house sends from. */
  from: string;
}

export function readMail(env: z.output<typeof shape>): MailSettings | undefined {
  return env.SMTP_URL && env.MAIL_FROM ? { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM } : undefined;
}
