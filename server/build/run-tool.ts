import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../postgres/paths.ts';

type Options = { quiet?: boolean; env?: NodeJS.ProcessEnv };
type Result = { status: number; output: string };

/** Runs a script of a package or of ours on this Node, from the project folder; shows what it says unless quiet. */
export function runTool(script: string, args: string[], { quiet, env }: Options = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectFolder, script), ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    function take(stream: NodeJS.WriteStream, chunk: Buffer) {
      output += chunk.toString();
      if (!quiet) stream.write(chunk);
    }
    child.stdout.on('data', (chunk: Buffer) => take(process.stdout, chunk));
    child.stderr.on('data', (chunk: Buffer) => take(process.stderr, chunk));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
