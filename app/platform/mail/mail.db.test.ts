import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, it, vi } from 'vitest';
import { newId } from '#app/platform/ids/index.ts';
import { testDatabase } from '#tests/setup/database.ts';
import { MailFailure, sendMail } from './index.ts';

await testDatabase();

let stop = async () => {};
afterEach(async () => {
  await stop();
  vi.unstubAllEnvs();
});

/** A server, and what reached it: who signed in and how many mails. */
async function serve(options: SMTPServerOptions, at: { scheme: 'smtp' | 'smtps'; host: string; login?: string }) {
  const seen = { users: [] as string[], mails: 0 };
  const server = new SMTPServer({
    ...options,
    onAuth: ({ username = '', password }, _, done) => {
      if (password !== 'sju hemliga ord') return done(Object.assign(new Error('no'), { responseCode: 535 }));
      seen.users.push(username);
      done(null, { user: username });
    },
    onData: (stream, _, done) => {
      stream.resume().on('end', () => {
        seen.mails += 1;
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, at.host);
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv('SMTP_URL', `${at.scheme}://${at.login ? `${at.login}@` : ''}${at.host}:${port}`);
  vi.stubEnv('MAIL_FROM', 'bank@prov.example');
  vi.stubEnv('PUBLIC_URL', 'https://samsteg.example');
  vi.stubEnv('SAMSTEG_DEMO', '0');
  stop = () => new Promise((resolve) => server.close(() => resolve()));
  return seen;
}

const send = () => sendMail({ id: newId(), to: `${newId()}@prov.example`, subject: 'Prov', text: 'Prov' }, false);

it('signs in with the name and the word of the setting, whatever signs stand in them', async () => {
  const seen = await serve({ hideSTARTTLS: true, allowInsecureAuth: true }, { scheme: 'smtp', host: '127.0.0.1', login: 'bank%40prov.example:sju%20hemliga%20ord' });
  expect(await send()).toBe('sent');
  expect(seen).toEqual({ users: ['bank@prov.example'], mails: 1 });
});

it('a login that fails is tried again later, since it can be mended', async () => {
  const seen = await serve({ hideSTARTTLS: true, allowInsecureAuth: true }, { scheme: 'smtp', host: '127.0.0.1', login: 'bank:fel' });
  await expect(send()).rejects.toThrow(MailFailure);
  expect(seen.mails).toBe(0);
});

it('another machine gets nothing in the open: it must encrypt', async () => {
  const seen = await serve({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'], authOptional: true }, { scheme: 'smtp', host: '127.0.0.2' });
  await expect(send()).rejects.toThrow(MailFailure);
  expect(seen.mails).toBe(0);
});

it.each([['smtps', { secure: true }], ['smtp', {}]] as const)('nor one that cannot say who it is, over %s', async (scheme, options) => {
  const seen = await serve({ ...options, authOptional: true }, { scheme, host: '127.0.0.2' });
  await expect(send()).rejects.toThrow(MailFailure);
  expect(seen.mails).toBe(0);
});
