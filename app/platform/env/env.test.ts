import { expect, test } from 'vitest';
import { readEnv } from './index.ts';

test('without settings the embedded database runs in demo mode on port 3000', () => {
  expect(readEnv({})).toMatchObject({ port: 3000, demo: true, host: '127.0.0.1', dataFolder: './data' });
});

test('an empty setting counts as unset', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, demo: true });
});

test('a database server ends the demo mode', () => {
  const env = readEnv({ DATABASE_URL: 'postgresql://app_login:x@db/samsteg' });
  expect(env).toMatchObject({ demo: false, host: '0.0.0.0' });
});

test.each([
  [{ PORT: 'abc' }, 'PORT must be a number.'],
  [{ SAMSTEG_DEMO: 'yes' }, 'SAMSTEG_DEMO must be 0 or 1.'],
  [{ DATABASE_URL: 'db' }, 'DATABASE_URL must look like postgresql://name:password@host/database.'],
  [{ HOST: '0.0.0.0' }, 'HOST must be localhost while SAMSTEG_DEMO is 1.'],
  [{ SMTP_URL: 'mail.example.se', MAIL_FROM: 'bank@example.se' }, 'SMTP_URL must look like smtps://name:password@host.'],
  [{ SMTP_URL: 'smtps://mail.example.se', PUBLIC_URL: 'https://samsteg.example.se' }, 'MAIL_FROM is needed beside SMTP_URL.'],
  [{ SMTP_URL: 'smtps://mail.example.se', MAIL_FROM: 'bank@example.se' }, 'PUBLIC_URL is needed beside SMTP_URL.'],
  [{ PUBLIC_URL: 'samsteg' }, 'PUBLIC_URL must be an address such as https://samsteg.example.se.'],
])('%o is refused in one sentence', (source, message) => {
  expect(() => readEnv(source)).toThrow(message);
});

test('the demo sends no e-mail, whatever is set', () => {
  const given = { SMTP_URL: 'smtps://mail.example.se', MAIL_FROM: 'bank@example.se', PUBLIC_URL: 'https://samsteg.example.se' };
  expect(readEnv({ ...given, SAMSTEG_DEMO: '1' }).mail).toBeUndefined();
  expect(readEnv({ ...given, SAMSTEG_DEMO: '0' }).mail).toEqual({ smtpUrl: 'smtps://mail.example.se', from: 'bank@example.se' });
});

test('every wrong setting is named', () => {
  expect(() => readEnv({ PORT: 'abc', SAMSTEG_DEMO: 'x' })).toThrow(/PORT .*\n.*SAMSTEG_DEMO/);
});
