import { m } from '#app/paraglide/messages.js';
import { DefinitionList, LocalDate, Money } from '#app/ui/index.ts';
import { reasonLabel } from './labels.ts';

interface PlacementFactsProps {
  place: {
    providerName: string | null;
    supervisorName: string | null;
    ownerName: string;
    startsOn: string;
    endsOn: string | null;
    extentPercent: number | null;
    costSek: number | null;
    aim: string | null;
    closedOn: string | null;
    endReason: string | null;
  };
  adaptations: { organisationName: string; text: string }[];
}

/** What was agreed about a place. */
export function PlacementFacts({ place, adaptations }: PlacementFactsProps) {
  const ended = place.closedOn !== null;
  return (
    <DefinitionList
      items={[
        { term: m.interventions_provider(), value: place.providerName },
        { term: m.interventions_supervisor(), value: place.supervisorName },
        { term: m.interventions_placed_by(), value: place.ownerName },
        { term: m.interventions_starts(), value: <LocalDate date={place.startsOn} /> },
        {
          term: ended ? m.interventions_ends() : m.interventions_planned_end(),
          value: place.endsOn ? <LocalDate date={place.endsOn} /> : null,
        },
        ...(ended ? [{ term: m.interventions_reason(), value: place.endReason ? reasonLabel(place.endReason) : null }] : []),
        {
          term: m.interventions_extent(),
          value: place.extentPercent === null ? null : m.interventions_percent({ percent: place.extentPercent }),
        },
        { term: m.interventions_cost(), value: place.costSek === null ? null : <Money kronor={place.costSek} /> },
        { term: m.interventions_aim(), value: place.aim },
        ...adaptations.map((each) => ({ term: m.interventions_adaptations_by({ name: each.organisationName }), value: each.text })),
      ]}
    />
  );
}
