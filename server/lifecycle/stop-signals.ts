import { whenParentGone } from './parent.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type Step = () => Promise<void>;

/** Steps of a clean stop, run once, the last added first. */
export type Stopper = { add: (step: Step) => void; stop: () => Promise<void> };

function createStopper(): Stopper {
  const steps: Step[] = [];
  let stopped: Promise<void> | undefined;
  async function runSteps() {
    for (const step of steps.toReversed()) await step();
  }
  return { add: (step) => steps.push(step), stop: () => (stopped ??= runSteps()) };
}

/** A stopper that also runs, and ends the process, on a signal or when the npm that started us is gone. */
export function stopOnSignal(exitCode = 0): Stopper {
  const stopper = createStopper();
  async function stopAndExit() {
    try {
      await stopper.stop();
      process.exit(exitCode);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  }
  for (const signal of signals) process.on(signal, () => void stopAndExit());
  whenParentGone(() => void stopAndExit());
  return stopper;
}
