import { userInfo } from 'node:os';

/** The account of the machine that runs the command; the log names it. */
export function operator(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? 'unknown');
  }
}
