import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeIfUnused, openEmbeddedPostgres } from './embedded-postgres.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

const prefix = 'samsteg-throwaway-';
/** A run that has only just begun may not have said yet that it uses its folder. */
const youngest = 60_000;

/** Ends what runs left behind that were killed. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    await sweepFolder(folder).catch((error: unknown) => {
      // Another run that begins now sweeps too, and may have been first.
      if (existsSync(folder)) throw error;
    });
  }
}

async function sweepFolder(folder: string): Promise<void> {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || Date.now() - found.mtimeMs < youngest) return;
  if (await closeIfUnused(folder)) rmSync(folder, { recursive: true, force: true });
}

/**
 * A freshly migrated, empty database on a Postgres of its own, gone after it is closed. It trades safety for speed, unless it is to
 * be measured with the settings of a real one.
 */
export async function openThrowawayPostgres({ asReal = false } = {}): Promise<EmbeddedPostgres> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const postgres = await openEmbeddedPostgres(folder, { throwaway: !asReal });
  async function close() {
    await postgres.close();
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    await migrate(postgres.ownerUrl, postgres.loginUrl);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...postgres, close };
}

/** Runs work on a throwaway database. */
export async function withThrowawayPostgres<T>(work: (database: EmbeddedPostgres) => Promise<T>): Promise<T> {
  const database = await openThrowawayPostgres();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
