import { commandLine, parentOf } from '../postgres/processes.ts';

type Link = { pid: number; parent: number | undefined };

/** This process and those between it and npm, each with its parent. */
function chainToNpm(): Link[] {
  const chain: Link[] = [{ pid: process.pid, parent: process.ppid }];
  for (let link = chain.at(-1); link?.parent && chain.length < 5; link = chain.at(-1)) {
    if (commandLine(link.parent).some((word) => /^npm\b|\/npm(-cli\.js)?$/.test(word))) return chain;
    chain.push({ pid: link.parent, parent: parentOf(link.parent) });
  }
  return chain.slice(0, 1);
}

/** Calls back once when the npm that started us is gone: killed alone, it leaves its children running. */
export function whenParentGone(callback: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const chain = chainToNpm();
  const timer = setInterval(() => {
    if (process.ppid === chain[0]?.parent && chain.slice(1).every(({ pid, parent }) => parentOf(pid) === parent)) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
