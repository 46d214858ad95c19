import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, Link, Select, SubmitButton, TextField } from '#app/ui/index.ts';
import { barrierLevels, barrierStates, barrierThemes, type BarrierLevel, type BarrierState, type BarrierTheme } from '../rules/barrier.ts';
import { levelLabel, stateLabel, themeLabel } from './labels.ts';

interface BarrierFilterProps {
  filter: { state: BarrierState | 'open' | 'all'; theme: BarrierTheme | null; level: BarrierLevel | null };
  /** What is searched for. */
  text: string | null;
}

/** Words and choices together. It is posted, so that what is typed stands in no address. */
export function BarrierFilter({ filter, text }: BarrierFilterProps) {
  const states = [
    { value: 'open', label: m.barriers_filter_open() },
    ...barrierStates.map((value) => ({ value, label: stateLabel(value) })),
    { value: 'all', label: m.barriers_filter_all() },
  ];
  const themes = barrierThemes.map((value) => ({ value, label: themeLabel(value) }));
  const levels = barrierLevels.map((value) => ({ value, label: levelLabel(value) }));
  return (
    <div className="s-no-print">
      <Form name="search" inline unmarked>
        <TextField name="q" label={m.barriers_search()} defaultValue={text} />
        <Select name="lage" label={m.barriers_state()} empty={false} defaultValue={filter.state} options={states} />
        <Select name="tema" label={m.barriers_field_themes()} empty={m.barriers_filter_all()} defaultValue={filter.theme} options={themes} />
        <Select name="niva" label={m.barriers_field_level()} empty={m.barriers_filter_all()} defaultValue={filter.level} options={levels} />
        <ActionBar>
          <SubmitButton variant="secondary">{m.barriers_filter_show()}</SubmitButton>
          {text === null ? null : <Link to={url('barriers.list')}>{m.barriers_search_end()}</Link>}
        </ActionBar>
      </Form>
    </div>
  );
}
