import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { DefinitionList, LocalDate, Section, type Definition } from '#app/ui/index.ts';
import type { ShownReferral } from '../commands/read-referrals.ts';
import { agreedHowWords } from './words.ts';

const named = (code: string | null) => (code ? languageName(code, getLocale()) : null);
const answered = (value: boolean | null) => (value === null ? null : value ? m.referrals_yes() : m.referrals_no());

/** A referral to read: who, why, and what has been asked and answered since. */
export function ReferralView({ referral }: { referral: ShownReferral }) {
  const isSelf = referral.kind === 'self';
  return (
    <>
      <Section title={m.referrals_about_her()}>
        <DefinitionList items={isSelf ? herselfItems(referral) : personItems(referral)} />
      </Section>
      <Section title={m.referrals_about_why()}>
        <DefinitionList items={isSelf ? wishItems(referral) : whyItems(referral)} />
      </Section>
      {referral.thread.length > 0 ? (
        <Section title={m.referrals_thread()}>
          <DefinitionList
            items={referral.thread.map(({ question, answer }) => ({ term: question, value: asWritten(answer ?? m.referrals_not_answered()) }))}
          />
        </Section>
      ) : null}
    </>
  );
}

function herselfItems(r: ShownReferral): Definition[] {
  return [
    { term: m.referrals_alias(), value: r.alias },
    { term: m.referrals_language(), value: named(r.language) },
    { term: m.referrals_read_interpreter(), value: answered(r.needsInterpreter) },
    { term: m.referrals_read_contact(), value: r.safeContact },
  ];
}

function personItems(r: ShownReferral): Definition[] {
  return [
    { term: m.referrals_name(), value: [r.firstName, r.lastName].filter(Boolean).join(' ') || null },
    { term: m.referrals_number(), value: r.number ?? m.referrals_no_number() },
    { term: m.referrals_municipality(), value: r.municipality },
    ...herselfItems(r).slice(1),
    { term: m.referrals_from(), value: m.referrals_by({ name: r.authorName ?? '', organisation: r.referringOrganisationName ?? '' }) },
    { term: m.referrals_area(), value: r.areaName },
    { term: m.referrals_agreed(), value: r.agreedOn ? <Agreement referral={r} on={r.agreedOn} /> : null },
  ];
}

function Agreement({ referral, on }: { referral: ShownReferral; on: string }) {
  const { agreedHow, agreedLanguage } = referral;
  return (
    <>
      <LocalDate date={on} />, {agreedHow ? agreedHowWords[agreedHow]().toLocaleLowerCase() : ''}, {named(agreedLanguage)}
    </>
  );
}

/** With the line breaks that its writer made. */
function asWritten(text: string | null) {
  return text === null ? null : <div className="s-note-text">{text}</div>;
}

function wishItems(r: ShownReferral): Definition[] {
  return [{ term: m.referrals_read_wishes(), value: asWritten(r.ownWishes) }];
}

function whyItems(r: ShownReferral): Definition[] {
  return [
    ...wishItems(r),
    { term: m.referrals_read_reason(), value: asWritten(r.reason) },
    { term: m.referrals_read_tried(), value: asWritten(r.tried) },
    { term: m.referrals_read_exhausted(), value: asWritten(r.exhausted) },
    { term: m.referrals_read_asked(), value: asWritten(r.askedOfCouncil) },
  ];
}
