import type { DemoSignIn } from './parts.ts';

/** What start says when the app can be used. Passkeys refuse numeric hosts, so the address is localhost. */
export function greeting(address: string, signIns: DemoSignIn[], firstAdminPath?: string): string {
  const people = signIns.map(({ name, role }) => `  ${name}, ${role}`);
  return [
    `Samsteg runs at ${address}`,
    ...(people.length > 0 ? ['', 'Sign in as one of these, without a password:', ...people] : []),
    ...(firstAdminPath ? ['', `The first administrator starts here, once: ${address}${firstAdminPath}`] : []),
  ].join('\n');
}
