import { m } from '#app/paraglide/messages.js';
import { DefinitionList, LocalDate, Section } from '#app/ui/index.ts';

export interface ShownClosing {
  organisationId: string;
  organisationName: string;
  authorName: string | null;
  writtenOn: string;
  lastDay: string;
  did: string;
  can: string | null;
  needs: string | null;
  nextStep: string;
}

/** Closing documentation as it was handed in. */
export function ClosingText({ closing }: { closing: ShownClosing }) {
  const who = [closing.authorName, closing.organisationName].filter(Boolean).join(', ');
  return (
    <Section title={m.interventions_closing_by({ who })}>
      <DefinitionList
        items={[
          { term: m.interventions_last_day(), value: <LocalDate date={closing.lastDay} /> },
          { term: m.interventions_did(), value: closing.did },
          { term: m.interventions_can(), value: closing.can },
          { term: m.interventions_needs(), value: closing.needs },
          { term: m.interventions_next_step(), value: closing.nextStep },
          { term: m.interventions_written_on(), value: <LocalDate date={closing.writtenOn} /> },
        ]}
      />
    </Section>
  );
}
