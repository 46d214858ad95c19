import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Notice } from '#app/ui/index.ts';
import type { Wizard } from '../commands/wizard.ts';

/** The words that she reads or hears before she answers, in her language where they stand in it, with sound where there is any. */
export function AskedText({ text, language }: { text: Wizard['text']; language?: string }) {
  const { language: written, version } = text;
  return (
    <>
      {language && language !== written ? <Notice kind="info">{m.consents_text_fallback()}</Notice> : null}
      <section className="s-card" {...text.attributes}>
        <h2 className="aksel-heading aksel-heading--medium">{text.words.title}</h2>
        {text.body.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {text.hasSound ? <a href={url('consents.sound', { language: written, version })}>{m.consents_listen()}</a> : null}
      <p className="s-subtle">{m.consents_text_version({ version })}</p>
    </>
  );
}
