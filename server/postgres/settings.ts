import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const settings = `# Written at every start; changes here are lost.
listen_addresses = ''
unix_socket_permissions = 0700
max_connections = 100
shared_buffers = 256MB
effective_cache_size = 1GB
work_mem = 16MB
maintenance_work_mem = 128MB
random_page_cost = 1.1
effective_io_concurrency = 100
jit = off
wal_compression = on
min_wal_size = 128MB
max_wal_size = 2GB
checkpoint_completion_target = 0.9
password_encryption = scram-sha-256
timezone = 'UTC'
log_timezone = 'UTC'
log_error_verbosity = terse
log_min_error_statement = panic
log_min_duration_statement = -1
log_statement = none
`;

/** Trades safety for speed: only for a database that is thrown away after a test run. */
const throwawaySettings = `fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
max_connections = 200
shared_buffers = 128MB
`;

const accessRules = 'local all all scram-sha-256\n';

/** Statements are never logged: they could hold what is written about people. */
export function writeSettings(cluster: string, throwaway: boolean): void {
  writeFileSync(join(cluster, 'postgresql.conf'), throwaway ? settings + throwawaySettings : settings);
  writeFileSync(join(cluster, 'pg_hba.conf'), accessRules);
}
