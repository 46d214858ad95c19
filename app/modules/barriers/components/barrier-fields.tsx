import { m } from '#app/paraglide/messages.js';
import { CheckboxGroup, Notice, Select, TextArea, TextField } from '#app/ui/index.ts';
import { barrierLevels, barrierThemes, type BarrierLevel, type BarrierTheme } from '../rules/barrier.ts';
import { levelLabel, themeLabel } from './labels.ts';
import { NobodyNamed } from './nobody-named.tsx';

interface BarrierFieldsProps {
  barrier?: { title: string; whatStood: string; leadsTo: string | null; wouldRemove: string | null; themes: BarrierTheme[]; level: BarrierLevel };
  /** What a report without a case said, to begin with. */
  begun?: { whatStood: string | null; leadsTo: string | null; wouldRemove: string | null };
}

/** A structural barrier: what it is called, the three questions, what it is about. */
export function BarrierFields({ barrier, begun }: BarrierFieldsProps) {
  const from = barrier ?? begun;
  return (
    <>
      <Notice kind="warning">{m.barriers_person_free()}</Notice>
      <TextField name="title" label={m.barriers_field_title()} hint={m.barriers_field_title_hint()} required defaultValue={barrier?.title} />
      <TextArea name="whatStood" label={m.barriers_field_what()} hint={m.barriers_field_what_hint()} rows={4} required defaultValue={from?.whatStood} />
      <TextArea name="leadsTo" label={m.barriers_field_leads()} rows={3} defaultValue={from?.leadsTo} />
      <TextArea name="wouldRemove" label={m.barriers_field_removes()} rows={3} defaultValue={from?.wouldRemove} />
      <NobodyNamed />
      <Select
        name="level"
        label={m.barriers_field_level()}
        hint={m.barriers_field_level_hint()}
        empty={false}
        required
        width="medium"
        defaultValue={barrier?.level ?? 'local'}
        options={barrierLevels.map((value) => ({ value, label: levelLabel(value) }))}
      />
      <CheckboxGroup
        name="themes"
        inline
        label={m.barriers_field_themes()}
        options={barrierThemes.map((value) => ({ value, label: themeLabel(value) }))}
        defaultValue={barrier?.themes}
      />
    </>
  );
}
