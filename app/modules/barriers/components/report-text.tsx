import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DefinitionList, LocalDate, Period } from '#app/ui/index.ts';

interface ReportTextProps {
  report: {
    id: string; whatStood: string | null; leadsTo: string | null; wouldRemove: string | null; stoppedSince: string | null; stoppedUntil: string | null;
    recordingId: string | null;
  };
}

/** Since when it stands in the way, or when it stood there. */
function stopped({ stoppedSince, stoppedUntil }: ReportTextProps['report']) {
  if (stoppedSince === null) return { term: m.barriers_stopped(), value: null };
  if (stoppedUntil === null) return { term: m.barriers_stands_since(), value: <LocalDate date={stoppedSince} /> };
  return { term: m.barriers_stopped(), value: <Period from={stoppedSince} to={stoppedUntil} /> };
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
          stopped(report),
        ].filter(({ value }) => value !== null)}
      />
    </>
  );
}
