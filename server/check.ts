import { runChecks } from './check/run-checks.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  const { failed } = await runChecks();
  process.exitCode = failed === 0 ? 0 : 1;
});
