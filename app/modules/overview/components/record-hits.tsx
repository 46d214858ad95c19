import { m } from '#app/paraglide/messages.js';
import { categoryLabel } from '#app/ui/case/category-label.ts';
import { EmptyState, Link, LocalDate, Section, StatusTag } from '#app/ui/index.ts';
import { url } from '#app/sitemap.ts';
import type { RecordHit, RecordKind } from '../commands/search.ts';
import { partsOf } from '../rules/found-words.ts';

const kindLabel: Record<RecordKind, () => string> = {
  note: m.overview_found_note,
  decision: m.overview_found_decision,
  goal: m.overview_found_goal,
  action: m.overview_found_action,
  closing: m.overview_found_closing,
};

/** Records of the searcher's own cases where the words stand, with a little of what stands around them. */
export function RecordHits({ records }: { records: RecordHit[] }) {
  if (records.length === 0) return <EmptyState title={m.overview_search_no_records()}>{m.overview_search_no_records_help()}</EmptyState>;
  return (
    <Section title={m.overview_search_records({ count: records.length })}>
      <ul className="s-found">
        {records.map((hit) => (
          <li key={hit.recordId} className="s-found__record">
            <Link to={url('cases.show', { caseId: hit.caseId })}>
              {[hit.firstName, hit.lastName].filter(Boolean).join(' ') || hit.alias || m.ui_masked_name()}
            </Link>
            <span className="s-found__what">
              {kindLabel[hit.kind]()} <LocalDate date={hit.onDay} />
            </span>
            <StatusTag tone="neutral">{categoryLabel(hit.category)}</StatusTag>
            {hit.corrected ? <StatusTag tone="due">{m.overview_found_corrected()}</StatusTag> : null}
            <p className="s-found__text">
              {partsOf(hit.snippet).map((part) => (part.found ? <mark key={part.at}>{part.text}</mark> : part.text))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
