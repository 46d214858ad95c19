import { m } from '#app/paraglide/messages.js';
import { DefinitionList, LocalDate } from '#app/ui/index.ts';
import type { ConsentRoom } from '../commands/read-consents.ts';
import { giverWords, minorReasonWords } from './words.ts';

/** What was decided for a person under 18. */
export function MinorDecided({ decision }: { decision: NonNullable<ConsentRoom['minor']['decision']> }) {
  return (
    <DefinitionList
      items={[
        { term: m.consents_minor_by(), value: giverWords[decision.consentBy]() },
        { term: m.consents_minor_see(), value: decision.guardiansSee ? m.consents_yes() : m.consents_no_short() },
        { term: m.consents_minor_reason(), value: minorReasonWords[decision.reason]() },
        { term: m.consents_minor_decided_on(), value: <LocalDate date={decision.decidedOn} /> },
        { term: m.consents_recorded_by(), value: decision.decidedBy },
      ]}
    />
  );
}
