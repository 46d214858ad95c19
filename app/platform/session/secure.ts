import { readEnv } from '../env/index.ts';

let secure: boolean | undefined;

/** Whether cookies are for encrypted connections only: wherever the public address is one. */
export function secureCookies(): boolean {
  return (secure ??= readEnv().publicUrl?.startsWith('https:') ?? false);
}
