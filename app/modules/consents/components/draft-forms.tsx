import { m } from '#app/paraglide/messages.js';
import { ActionBar, ButtonForm, Form, SavedAt, Section, SubmitButton } from '#app/ui/index.ts';
import type { TextVersionWithWords } from '../commands/text-versions.ts';
import { TextFields } from './text-fields.tsx';

/** A draft of a text: written, published or taken away. */
export function DraftForms({ text }: { text: TextVersionWithWords }) {
  return (
    <>
      <Form name="words" version={text.edition} autosave>
        <TextFields text={text} />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.consents_text_save()}</SubmitButton>
        </ActionBar>
      </Form>
      <Section title={m.consents_text_publish_title()} lead={m.consents_text_publish_lead()}>
        <div className="s-actions">
          <ButtonForm variant="secondary" version={text.edition} values={{ form: 'publish' }}>
            {m.consents_text_publish()}
          </ButtonForm>
          <ButtonForm variant="tertiary" danger values={{ form: 'take_back' }}>
            {m.consents_text_take_back()}
          </ButtonForm>
        </div>
      </Section>
    </>
  );
}
