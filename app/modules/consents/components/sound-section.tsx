import { m } from '#app/paraglide/messages.js';
import { ActionBar, ButtonForm, FileField, Form, Section, SubmitButton } from '#app/ui/index.ts';
import type { TextVersionWithWords } from '../commands/text-versions.ts';
import { ListenToText } from './listen-to-text.tsx';

/** The recording of a version: heard here, put in, or taken away while nobody has answered to it. */
export function SoundSection({ text }: { text: TextVersionWithWords }) {
  return (
    <Section title={m.consents_sound_title()} lead={m.consents_sound_lead()}>
      {text.hasSound ? (
        <>
          <ListenToText language={text.language} version={text.version} />
          {text.isUsed ? (
            <p className="s-subtle">{m.consents_sound_used()}</p>
          ) : (
            <ButtonForm variant="tertiary" danger values={{ form: 'silence' }}>
              {m.consents_sound_remove()}
            </ButtonForm>
          )}
        </>
      ) : (
        <Form files name="sound" noDraft>
          <FileField name="sound" label={m.consents_sound_file()} hint={m.consents_sound_hint()} accept=".mp3,.m4a,.ogg,audio/*" required />
          <ActionBar>
            <SubmitButton variant="secondary">{m.consents_sound_add()}</SubmitButton>
          </ActionBar>
        </Form>
      )}
    </Section>
  );
}
