import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './postgres/paths.ts';
import { runProgram } from './program.ts';
import { describeSchema } from './schema/describe.ts';
import { withThrowawayPostgres } from './throwaway-postgres.ts';

/** Writes db/schema.sql, so that a diff shows what a migration did. */
await runProgram(() =>
  withThrowawayPostgres(async ({ ownerUrl }) => {
    writeFileSync(join(projectFolder, 'db/schema.sql'), await describeSchema(ownerUrl));
  }),
);
