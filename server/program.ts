import { StartFailure } from '#app/platform/env/index.ts';

/** Runs the main function of a program; a failure becomes one sentence on standard error and exit status 1. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exit(1);
  }
}
