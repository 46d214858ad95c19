import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Passwords of the three roles that may log in to the embedded database. */
export type Secrets = { admin: string; owner: string; login: string };

function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** Reads the passwords kept beside the cluster, or makes them. */
export function loadSecrets(path: string): Secrets {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  const secrets = { admin: randomPassword(), owner: randomPassword(), login: randomPassword() };
  writeFileSync(`${path}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}
