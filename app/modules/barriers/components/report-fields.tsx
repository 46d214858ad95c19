import { categories } from '#app/lib/categories.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { ActionBar, DateField, Form, Notice, RecordField, SavedAt, Select, SubmitButton, TextArea } from '#app/ui/index.ts';
import type { Category } from '#app/lib/categories.ts';
import { recordingLimit } from '../rules/recording-limit.ts';
import { KnownAlready } from './known-already.tsx';
import { NobodyNamed } from './nobody-named.tsx';

interface ReportFieldsProps {
  /** Set where the report becomes a record of a case. */
  category: Category | null;
  /** Whether it may be told aloud. */
  records: boolean;
  savedAt?: string;
}

/** Three questions, each with an example of what can be written. */
export function ReportFields({ category, records, savedAt }: ReportFieldsProps) {
  return (
    <Form files={records} autosave>
      <Notice kind="info">{category ? m.barriers_in_case() : m.barriers_in_bank()}</Notice>
      <div className="s-known-place">
        <TextArea
          name="whatStood"
          label={m.barriers_ask_what()}
          hint={category ? m.barriers_ask_what_case() : records ? m.barriers_ask_what_bank() : m.barriers_ask_what_hint()}
          rows={3}
          required={!records}
        />
        <KnownAlready address={url('barriers.suggest')} />
      </div>
      <TextArea name="leadsTo" label={m.barriers_ask_leads()} hint={m.barriers_ask_leads_hint()} rows={2} />
      <TextArea name="wouldRemove" label={m.barriers_ask_removes()} hint={m.barriers_ask_removes_hint()} rows={2} />
      <NobodyNamed />
      {records ? (
        <RecordField
          name="recording"
          label={m.barriers_recording()}
          hint={category ? m.barriers_recording_hint() : m.barriers_recording_hint_bank()}
          longest={recordingLimit.seconds}
        />
      ) : null}
      {category ? <CaseFields category={category} /> : null}
      <ActionBar note={<SavedAt instant={savedAt} />}>
        <SubmitButton>{m.barriers_report_send()}</SubmitButton>
      </ActionBar>
    </Form>
  );
}

function CaseFields({ category }: { category: Category }) {
  return (
    <>
      <Select
        name="category"
        label={m.barriers_category()}
        hint={m.barriers_category_hint()}
        empty={false}
        width="medium"
        defaultValue={category}
        options={categories.map((value) => ({ value, label: categoryLabel(value) }))}
      />
      <DateField name="stoppedSince" label={m.barriers_since()} hint={m.barriers_since_hint()} />
    </>
  );
}
