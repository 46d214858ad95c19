import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { DefinitionList, Link, LocalDate, Period } from '#app/ui/index.ts';
import type { ConsentPage } from '../commands/read-consents.ts';
import { lastDayOf } from './last-day.ts';
import { giverWords, howWords, interpreterWords, takenInWords } from './words.ts';

/** How a consent was given. `languageName` is the language's name in itself. */
export function ConsentDetails({ caseId, consent, languageName }: { caseId: string; consent: ConsentPage['consent']; languageName: string }) {
  const { revokedOn, witness } = consent;
  return (
    <DefinitionList
      items={[
        { term: m.consents_purpose(), value: consent.purpose },
        { term: m.consents_given_on(), value: <LocalDate date={consent.givenOn} /> },
        { term: m.consents_holds(), value: <Period from={consent.validFrom} to={lastDayOf(consent)} /> },
        { term: m.consents_how(), value: howWords[consent.how]() },
        ...(consent.signature ? [{ term: m.consents_signature(), value: consent.signature }] : []),
        ...(witness ? [{ term: m.consents_witness(), value: witness }] : []),
        { term: m.consents_language(), value: languageName },
        { term: m.consents_interpreter(), value: interpreterWords[consent.interpreter]() },
        ...(consent.takenIn ? [{ term: m.consents_taken_in(), value: takenInWords[consent.takenIn]() }] : []),
        ...(consent.guardian ? [{ term: giverWords[consent.givenBy](), value: consent.guardian }] : []),
        { term: m.consents_recorded_by(), value: m.consents_recorded({ name: consent.recordedBy ?? '', organisation: consent.ownerOrganisationName }) },
        ...(consent.replacesId ? [{ term: m.consents_replaces(), value: <Link to={url('consents.show', { caseId, consentId: consent.replacesId })}>{m.consents_replaces_link()}</Link> }] : []),
        ...(consent.replacedById ? [{ term: m.consents_replaced_by(), value: <Link to={url('consents.show', { caseId, consentId: consent.replacedById })}>{m.consents_replaced_by_link()}</Link> }] : []),
        ...(revokedOn && consent.state === 'revoked' ? [{ term: m.consents_revoked_on(), value: <LocalDate date={revokedOn} /> }] : []),
      ]}
    />
  );
}
