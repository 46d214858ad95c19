import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, vi } from 'vitest';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  from: string;
  /** Head as it came, and the body in plain text. */
  text: string;
}

export interface MailServer {
  received: ReceivedMail[];
  /** What the server answers to a receiver from now on; nothing is yes. */
  answer: { code: number; text: string } | null;
}

/** A real SMTP server in this process, and the settings that lead to it. Nothing leaves the machine. */
export async function mailServer(): Promise<MailServer> {
  const state: MailServer = { received: [], answer: null };
  const server = new SMTPServer({
    hideSTARTTLS: true,
    authOptional: true,
    onRcptTo: (_, __, done) => {
      if (!state.answer) return done();
      done(Object.assign(new Error(state.answer.text), { responseCode: state.answer.code }));
    },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        state.received.push({ to: envelope.rcptTo.map(({ address }) => address), from, text: decode(Buffer.concat(parts).toString('latin1')) });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`);
  vi.stubEnv('MAIL_FROM', 'bank@prov.example');
  vi.stubEnv('PUBLIC_URL', 'https://samsteg.example');
  vi.stubEnv('SAMSTEG_DEMO', '0');
  afterAll(async () => {
    vi.unstubAllEnvs();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return state;
}

function decode(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const joined = body.join('\n\n').replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return `${head}\n\n${Buffer.from(joined, 'latin1').toString('utf8')}`;
}
