import { m } from '#app/paraglide/messages.js';
import { DefinitionList, LocalDate, Money } from '#app/ui/index.ts';
import type { BarrierView } from '../commands/read-barriers.ts';
import { legalLabel, levelLabel, themeLabel } from './labels.ts';

/** What stood in the way, what it leads to, what would remove it; and what is known of it beside that. */
export function BarrierFacts({ barrier }: Pick<BarrierView, 'barrier'>) {
  const cost = barrier.costSek === null ? barrier.costNote : <><Money kronor={barrier.costSek} /> {barrier.costNote}</>;
  return (
    <DefinitionList
      items={[
        { term: m.barriers_field_what(), value: barrier.whatStood },
        { term: m.barriers_field_leads(), value: barrier.leadsTo },
        { term: m.barriers_field_removes(), value: barrier.wouldRemove },
        { term: m.barriers_removed_by(), value: barrier.state === 'removed' ? barrier.removedByWhat : null },
        { term: m.barriers_reason(), value: barrier.state === 'cannot_be_removed' ? barrier.reason : null },
        { term: m.barriers_field_level(), value: levelLabel(barrier.level) },
        { term: m.barriers_field_themes(), value: barrier.themes.length > 0 ? barrier.themes.map(themeLabel).join(', ') : null },
        { term: m.barriers_legal(), value: barrier.legalTest ? legalLabel(barrier.legalTest) : null },
        { term: m.barriers_escalated(), value: barrier.escalatedTo ? <>{barrier.escalatedTo}, <LocalDate date={barrier.escalatedOn ?? barrier.stateSince} /></> : null },
        { term: m.barriers_cost(), value: cost },
      ].filter(({ value }) => value !== null && value !== undefined)}
    />
  );
}
