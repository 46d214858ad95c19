/** A failure whose message is the whole story for whoever started the program: no stack is shown. */
export class StartFailure extends Error {
  override name = 'StartFailure';
}

/** Runs the main function of a program; a failure becomes one sentence and exit status 1. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exit(1);
  }
}
