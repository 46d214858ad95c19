import { parseArgs } from 'node:util';
import { StartFailure } from '#app/platform/env/index.ts';
import { runTool } from './build/run-tool.ts';
import { runProgram } from './program.ts';
import { withThrowawayPostgres } from './throwaway-postgres.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'app/platform/db/schema.ts' } } });

const options = [
  '--dialect=postgres',
  '--numeric-parser=number',
  '--date-parser=string',
  '--type-mapping={"int8":"number"}',
  '--default-schema=public',
  '--exclude-pattern=migrations.*',
  `--out-file=${values.out}`,
];

/** Writes the tables' types, as app/platform/db reads them: numbers as numbers, dates as strings. */
await runProgram(() =>
  withThrowawayPostgres(async ({ ownerUrl }) => {
    const script = 'node_modules/kysely-codegen/dist/cli/bin.js';
    const { status } = await runTool(script, [...options, `--url=${ownerUrl}`]);
    if (status !== 0) throw new StartFailure('The types could not be written.');
  }),
);
