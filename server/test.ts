import { runChecks } from './check/run-checks.ts';
import { runProgram } from './program.ts';
import { add, conclude, runVitest } from './test/run-vitest.ts';

await runProgram(async () => {
  const checks = await runChecks();
  const tests = await runVitest(['unit', 'database', 'boot']);
  const journeys = await runVitest(['browser']);
  conclude(add(checks, tests, journeys));
});
