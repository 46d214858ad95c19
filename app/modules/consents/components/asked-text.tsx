import { m } from '#app/paraglide/messages.js';
import { Notice } from '#app/ui/index.ts';
import type { ConsentText } from '../commands/asked-text.ts';
import { ListenToText } from './listen-to-text.tsx';

interface AskedTextProps {
  text: ConsentText;
  /** The language she is asked in, where that may be another. */
  language?: string;
  /** The recording stands elsewhere on the page. */
  silent?: boolean;
}

/** The words that she reads or hears before she answers, in her language where they stand in it, with sound where there is any. */
export function AskedText({ text, language, silent = false }: AskedTextProps) {
  const { language: written, version } = text;
  return (
    <>
      {language && language !== written ? <Notice kind="info">{m.consents_text_fallback()}</Notice> : null}
      {text.hasSound && !silent ? <ListenToText language={written} version={version} /> : null}
      <section className="s-card" {...text.attributes}>
        <h2 className="aksel-heading aksel-heading--medium">{text.words.title}</h2>
        {text.body.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <p className="s-subtle">{m.consents_text_version({ version })}</p>
    </>
  );
}
