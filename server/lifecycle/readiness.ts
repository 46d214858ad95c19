import { Pool } from 'pg';

/** Asks the database for a sign of life. */
export function createReadiness(url: string): { isReady: () => Promise<boolean>; close: () => Promise<void> } {
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 2000 });
  pool.on('error', () => {});
  async function isReady() {
    try {
      await pool.query('select');
      return true;
    } catch {
      return false;
    }
  }
  return { isReady, close: () => pool.end() };
}
