import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SavedAt, SubmitButton } from '#app/ui/index.ts';
import type { FieldsView } from '../commands/read-draft.ts';
import { municipalityWords } from '../rules/place-names.ts';
import { TemplateField } from './template-field.tsx';

interface PartFormProps {
  view: FieldsView;
  /** Where typing is saved while it is typed. */
  keeper: string;
  /** What the button says. */
  save: string;
  /** A second button, that saves and goes somewhere else. */
  other?: { value: string; label: string };
  rows?: number;
}

/** Some fields of the template, saved while they are typed; each text with the version that its writer has before her. */
export function PartForm({ view, keeper, save, other, rows }: PartFormProps) {
  const { example, fields, texts, versions, last } = view;
  const values = { facts: example, texts, municipalities: municipalityWords(example.municipalityCodes) };
  return (
    <Form autosave={keeper} version={example.version} unmarked>
      <input type="hidden" name="fields" value={fields.join(' ')} />
      <input type="hidden" name="version_facts" value={example.factsVersion} />
      {Object.entries(versions).map(([field, version]) => (
        <input key={field} type="hidden" name={`version_${field}`} value={version} />
      ))}
      {fields.map((field) => (
        <TemplateField key={field} field={field} values={values} rows={rows} />
      ))}
      <ActionBar note={<SavedAt instant={last?.at ?? null} />}>
        <SubmitButton name="next" value="on">{save}</SubmitButton>
        {other ? <SubmitButton name="next" value={other.value} variant="secondary">{other.label}</SubmitButton> : null}
      </ActionBar>
      {last ? <p className="s-subtle">{m.examples_last_saved({ name: last.by })}</p> : null}
    </Form>
  );
}
