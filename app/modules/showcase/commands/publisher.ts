import { readEnv } from '#app/platform/env/index.ts';
import { m } from '#app/paraglide/messages.js';

/** Who answers for the bank, and where it stands. */
export interface Publisher {
  /** The product's where nobody has said. */
  name: string;
  isNamed: boolean;
  /** An address that names the organisation and nothing else, as the national data portal knows it. */
  iri: string;
  email: string | null;
  /** The site's address without a path. */
  origin: string;
}

const settings = readEnv();

/** Who publishes what stands at the address that was asked for. */
export function publisherAt({ origin: asked }: URL): Publisher {
  const origin = new URL(settings.publicUrl ?? asked).origin;
  const { name, number, email } = settings.publisher;
  return {
    name: name ?? m.layout_product(),
    isNamed: name !== undefined,
    iri: number === undefined ? `${origin}/exempel/oppna-data#utgivare` : `http://dataportal.se/organisation/SE${number}`,
    email: email ?? null,
    origin,
  };
}
