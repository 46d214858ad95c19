import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, ButtonLink, DateField, Form, Link, Section, StatusTag, SubmitButton } from '#app/ui/index.ts';
import type { BarrierState } from '../rules/barrier.ts';
import { KnownList } from './known-list.tsx';
import { stateLabel, stateTones } from './labels.ts';

interface Attached {
  barrierId: string;
  barrierTitle: string | null;
  barrierState: BarrierState | null;
  version: number;
}

/** The barrier that a report is counted at; `ours` may say that it is not the same after all. */
export function AttachedTo({ to, ours }: { to: Attached; ours: boolean }) {
  return (
    <Section title={m.barriers_belongs_to()}>
      <p>
        <Link to={url('barriers.show', { barrierId: to.barrierId })}>{to.barrierTitle}</Link>{' '}
        {to.barrierState ? <StatusTag tone={stateTones[to.barrierState]}>{stateLabel(to.barrierState)}</StatusTag> : null}
      </p>
      {ours ? <ButtonForm size="small" variant="tertiary" version={to.version} values={{ form: 'detach' }}>{m.barriers_detach()}</ButtonForm> : null}
    </Section>
  );
}

interface ToAttachProps {
  report: { id: string; caseId: string | null; version: number };
  known: Parameters<typeof KnownList>[0]['known'];
}

/** What a report may be the same as, or a barrier of its own to be written. */
export function ToAttach({ report, known }: ToAttachProps) {
  return (
    <Section
      title={known.length > 0 ? m.barriers_same_title() : m.barriers_lift_title()}
      lead={report.caseId ? m.barriers_lift_lead_case() : m.barriers_lift_lead()}
    >
      <KnownList known={known} version={report.version} />
      <p>
        <ButtonLink variant={known.length > 0 ? 'secondary' : 'primary'} to={url('barriers.lift', { observationId: report.id })}>{m.barriers_lift()}</ButtonLink>
      </p>
    </Section>
  );
}

/** Since when it no longer stands in this person's way. */
export function Over({ version }: { version: number }) {
  return (
    <Section title={m.barriers_over_title()}>
      <Form name="until" version={version} inline unmarked>
        <DateField name="until" label={m.barriers_over_on()} required />
        <ActionBar>
          <SubmitButton variant="secondary">{m.barriers_over_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}
