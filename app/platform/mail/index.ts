import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { readEnv } from '../env/index.ts';
import { mayTry } from '../limits/index.ts';
import { MailFailure } from './mail-failure.ts';

export { MailFailure } from './mail-failure.ts';

export interface Mail {
  /** The same for the same mail: a server that gets it twice can tell. */
  id: string;
  /** One address. */
  to: string;
  subject: string;
  /** Plain text; nothing is loaded and nothing is counted. */
  text: string;
}

/** What became of it: `held` when the address has had its day's number, `refused` when no server would ever take it. */
export type MailResult = 'sent' | 'held' | 'refused';

const patience = 20_000;
const aDay = { name: 'mail', times: 5, seconds: 86_400 };
const loopbackHosts = ['localhost', '127.0.0.1', '[::1]'];

/** Whether the house sends e-mail at all. */
export function mailIsOn(): boolean {
  return readEnv().mail !== undefined;
}

/**
 * Sends one mail. The way is encrypted, unless the server is this very machine. `again` is a mail that was counted when it was
 * first tried. Not to be called inside a transaction.
 * @throws MailFailure when it may go better later; its message holds no address
 */
export async function sendMail({ id, to, subject, text }: Mail, again: boolean): Promise<MailResult> {
  const { mail, publicUrl } = readEnv();
  if (!mail) throw new MailFailure('no server is set');
  if (!z.email().safeParse(to).success) return 'refused';
  if (!again && !(await mayTry(aDay, to.toLowerCase()))) return 'held';
  const server = new URL(mail.smtpUrl);
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: server.port === '' ? undefined : Number(server.port),
    secure: server.protocol === 'smtps:',
    requireTLS: !loopbackHosts.includes(server.hostname),
    auth: server.username === '' ? undefined : { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) },
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      messageId: `<${id}@${new URL(publicUrl ?? 'http://localhost').hostname}>`,
      from: { name: 'Samsteg', address: mail.from },
      to: { name: '', address: to },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
    return 'sent';
  } catch (error) {
    if (isForGood(error)) return 'refused';
    throw new MailFailure(codeOf(error));
  } finally {
    transport.close();
  }
}

/** The server knows the address and will never take it (SMTP 5xx to receiver or message); a login that fails may be mended. */
function isForGood(error: unknown): boolean {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^[A-Z]+$/.test(code) ? code : 'failed';
}
