import { allowInsecureRequests, ClientSecretBasic, discovery, None, type Configuration } from 'openid-client';
import { readEnv } from '#app/platform/env/index.ts';
import type { OidcSettings } from '#app/platform/env/oidc.ts';

export interface Provider {
  settings: OidcSettings;
  configuration: Configuration;
}

let found: Promise<Provider> | undefined;

/** The provider that the settings name, asked once for what it offers; null when there is none. */
export async function oidcProvider(): Promise<Provider | null> {
  const { oidc: settings } = readEnv();
  if (!settings) return null;
  found ??= discover(settings);
  try {
    return await found;
  } catch (error) {
    found = undefined;
    throw error;
  }
}

/** Unencrypted only towards this very machine. */
async function discover(settings: OidcSettings): Promise<Provider> {
  const { issuer, clientId, clientSecret } = settings;
  const address = new URL(issuer);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  const configuration = await discovery(address, clientId, undefined, clientSecret ? ClientSecretBasic(clientSecret) : None(), {
    execute: local ? [allowInsecureRequests] : [],
  });
  return { settings, configuration };
}

/** Our own address as the provider knows it. */
export function ownAddress(path: string, request: URL): string {
  return new URL(path, readEnv().publicUrl ?? request.origin).href;
}
