import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, Card, EmptyState, Link, Section } from '#app/ui/index.ts';
import type { Freshness } from '../commands/keep-fresh.ts';
import { countyWord } from '../rules/place-names.ts';
import { remarkWord } from './remark-word.ts';

/** What readers have said and no editor has read. */
export function WaitingRemarks({ remarks, edits }: { remarks: Freshness['remarks']; edits: boolean }) {
  return (
    <Section title={m.examples_remarks_title({ n: remarks.length })} lead={m.examples_remarks_lead()}>
      {remarks.length === 0 ? <EmptyState title={m.examples_remarks_none()}>{m.examples_remarks_teach()}</EmptyState> : null}
      {remarks.map(({ id, exampleId, title, kind, body, organisation, countyCode }) => (
        <Card key={id} title={remarkWord(kind)} level={3} tone="due">
          <p className="s-prose">{body}</p>
          <p className="s-subtle">
            {[organisation, countyWord(countyCode, m.examples_whole_country())].filter(Boolean).join(', ')} <Link to={url('examples.show', { exampleId })}>{title}</Link>
          </p>
          {edits ? (
            <div className="s-actions">
              <ButtonForm values={{ form: 'show', remark: id }} size="small">{m.examples_remark_show()}</ButtonForm>
              <ButtonForm values={{ form: 'hide', remark: id }} size="small" variant="tertiary">{m.examples_remark_hide()}</ButtonForm>
            </div>
          ) : null}
        </Card>
      ))}
    </Section>
  );
}
