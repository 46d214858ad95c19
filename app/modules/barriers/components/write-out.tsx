import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, LocalDate, Notice, Section, SubmitButton, TextArea } from '#app/ui/index.ts';
import { NobodyNamed } from './nobody-named.tsx';

interface WriteOutProps {
  report: { leadsTo: string | null; wouldRemove: string | null; reporterName: string; organisationName: string; recordingId: string | null; version: number };
  writes: boolean;
  goesOn: string;
}

/** A report told without a case: to be written out by who may hear it; others are told that it waits. */
export function WriteOut({ report, writes, goesOn }: WriteOutProps) {
  if (!writes) return <Notice kind="info">{m.barriers_not_written_out({ name: report.reporterName, organisation: report.organisationName })}</Notice>;
  return (
    <Section title={m.barriers_write_out_title()} lead={report.recordingId ? m.barriers_write_out_lead() : m.barriers_recording_gone()}>
      {report.recordingId ? (
        <p className="s-subtle">
          {m.barriers_write_out_goes()} <LocalDate date={goesOn} />
        </p>
      ) : null}
      <Form name="write-out" version={report.version}>
        <TextArea name="whatStood" label={m.barriers_ask_what()} rows={4} required />
        <TextArea name="leadsTo" label={m.barriers_ask_leads()} rows={2} defaultValue={report.leadsTo} />
        <TextArea name="wouldRemove" label={m.barriers_ask_removes()} rows={2} defaultValue={report.wouldRemove} />
        <NobodyNamed form="write-out" />
        <ActionBar>
          <SubmitButton>{m.barriers_write_out_save()}</SubmitButton>
        </ActionBar>
      </Form>
    </Section>
  );
}
