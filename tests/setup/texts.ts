import { compileTexts } from '#app/platform/i18n/compile-texts.ts';
import { once } from './once.ts';

/** Compiles the texts before any test asks for one. */
export async function setup(): Promise<void> {
  await once('texts', compileTexts);
}
