import { m } from '#app/paraglide/messages.js';
import { DefinitionList, LocalDate, Period } from '#app/ui/index.ts';
import type { ConsentPage } from '../commands/read-consents.ts';
import { lastDayOf } from './last-day.ts';
import { howWords, interpreterWords } from './words.ts';

/** How a consent was given. `languageName` is the language's name in itself. */
export function ConsentDetails({ consent, languageName }: { consent: ConsentPage['consent']; languageName: string }) {
  const { revokedOn, witness } = consent;
  return (
    <DefinitionList
      items={[
        { term: m.consents_purpose(), value: consent.purpose },
        { term: m.consents_given_on(), value: <LocalDate date={consent.givenOn} /> },
        { term: m.consents_holds(), value: <Period from={consent.validFrom} to={lastDayOf(consent)} /> },
        { term: m.consents_how(), value: howWords[consent.how]() },
        ...(witness ? [{ term: m.consents_witness(), value: witness }] : []),
        { term: m.consents_language(), value: languageName },
        { term: m.consents_interpreter(), value: interpreterWords[consent.interpreter]() },
        { term: m.consents_recorded_by(), value: m.consents_recorded({ name: consent.recordedBy ?? '', organisation: consent.ownerOrganisationName }) },
        ...(revokedOn ? [{ term: m.consents_revoked_on(), value: <LocalDate date={revokedOn} /> }] : []),
      ]}
    />
  );
}
