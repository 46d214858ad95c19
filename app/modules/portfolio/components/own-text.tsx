import type { ConsentText } from '#app/modules/consents/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Listen } from '#app/ui/index.ts';

/** The words that she was asked with, to hear or to read again. */
export function OwnText({ text }: { text: ConsentText }) {
  const { language, version } = text;
  const at = { language, version };
  return (
    <>
      {text.hasSound ? <Listen label={m.portfolio_listen()} src={url('consents.sound', at)} text={url('consents.sound_text', at)} /> : null}
      <details>
        <summary>{m.portfolio_asked_with()}</summary>
        <div {...text.attributes}>
          {text.body.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </details>
    </>
  );
}
