import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DefinitionList, Period } from '#app/ui/index.ts';

interface ReportTextProps {
  report: {
    id: string; whatStood: string | null; leadsTo: string | null; wouldRemove: string | null; stoppedSince: string | null; stoppedUntil: string | null;
    recordingId: string | null;
  };
}

/** What somebody reported, as it was written or told. */
export function ReportText({ report }: ReportTextProps) {
  const { id: observationId, recordingId } = report;
  return (
    <>
      {recordingId ? (
        <p>
          <a className="aksel-link" href={url('barriers.recording', { observationId, recordingId })} target="_blank" rel="noreferrer">{m.barriers_recording_play()}</a>
        </p>
      ) : null}
      <DefinitionList
        layout="above"
        items={[
          { term: m.barriers_ask_what(), value: report.whatStood },
          { term: m.barriers_ask_leads(), value: report.leadsTo },
          { term: m.barriers_ask_removes(), value: report.wouldRemove },
          { term: m.barriers_stopped(), value: report.stoppedSince ? <Period from={report.stoppedSince} to={report.stoppedUntil} /> : null },
        ].filter(({ value }) => value !== null)}
      />
    </>
  );
}
