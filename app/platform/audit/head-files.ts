import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync, fstatSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseHead, type SignedHead } from './signed-heads.ts';

export interface HeadFiles {
  privateKey: string;
  publicKey: string;
  heads: string;
}

const symbol = Symbol.for('samsteg.audit-heads');
const shared = globalThis as { [symbol]?: HeadFiles };

/** Where the key lies and signed heads are written; heads where the settings say, else in the data folder. */
export function headFiles({ dataFolder, auditHeads }: { dataFolder: string; auditHeads?: string }): HeadFiles {
  return {
    privateKey: join(dataFolder, 'audit-key.pem'),
    publicKey: join(dataFolder, 'audit-key.pub'),
    heads: auditHeads ?? join(dataFolder, 'audit-heads.log'),
  };
}

/** Lets this process sign heads, with a key made at the first start. Called once at start. */
export function useHeadFiles(files: HeadFiles): void {
  if (!existsSync(files.privateKey)) makeKey(files);
  shared[symbol] = files;
}

function makeKey({ privateKey, publicKey }: HeadFiles): void {
  mkdirSync(dirname(privateKey), { recursive: true });
  const pair = generateKeyPairSync('ed25519');
  try {
    writeFileSync(privateKey, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    writeFileSync(publicKey, pair.publicKey.export({ type: 'spki', format: 'pem' }));
  } catch (error) {
    if (!existsSync(privateKey)) throw error;
  }
}

/** The files of this process; undefined where it signs nothing, as in a test. */
export function ownHeadFiles(): HeadFiles | undefined {
  return shared[symbol];
}

/** Longer than any line of the file. */
const tail = 4096;

/** The last head in the file, undefined when there is none. */
export function lastHead({ heads }: HeadFiles): SignedHead | undefined {
  if (!existsSync(heads)) return undefined;
  const file = openSync(heads, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, tail));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return parseHead(bytes.toString('utf8').trimEnd().split('\n').at(-1) ?? '');
  } finally {
    closeSync(file);
  }
}

export async function addHead({ heads }: HeadFiles, head: SignedHead): Promise<void> {
  await appendFile(heads, `${JSON.stringify(head)}\n`, { mode: 0o600, flush: true });
}

export function readPrivateKey({ privateKey }: HeadFiles): string {
  return readFileSync(privateKey, 'utf8');
}
