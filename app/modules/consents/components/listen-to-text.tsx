import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Listen } from '#app/ui/index.ts';

/** The recording of a version of the text. */
export function ListenToText({ language, version }: { language: string; version: string }) {
  const at = { language, version };
  return <Listen label={m.consents_listen()} src={url('consents.sound', at)} text={url('consents.sound_text', at)} />;
}
