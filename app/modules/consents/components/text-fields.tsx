import { categoryLabel } from '#app/ui/case/category-label.ts';
import { Fieldset, TextArea, TextField } from '#app/ui/index.ts';
import { categories } from '#app/lib/categories.ts';
import { m } from '#app/paraglide/messages.js';
import { joints } from '../rules/text-version.ts';

const jointLabels = {
  title: m.consents_text_word_title, may_see: m.consents_text_word_may_see, may_not_see: m.consents_text_word_may_not_see,
  until: m.consents_text_word_until,
};

/** A text and the words of the page that says who will see what, each beside what it is in the reader's language. */
export function TextFields({ text }: { text: { tag: string; body: string; words: Record<string, string> } }) {
  return (
    <>
      <TextArea name="body" label={m.consents_text_body()} hint={m.consents_text_body_hint()} rows={12} required lang={text.tag} defaultValue={text.body} />
      <Fieldset legend={m.consents_text_words()}>
        {joints.map((name) => (
          <TextField key={name} name={name} label={jointLabels[name]()} required lang={text.tag} defaultValue={text.words[name] ?? ''} />
        ))}
        {categories.map((name) => (
          <TextField key={name} name={name} label={categoryLabel(name)} required lang={text.tag} defaultValue={text.words[name] ?? ''} />
        ))}
      </Fieldset>
    </>
  );
}
