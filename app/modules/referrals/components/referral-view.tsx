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
        <DefinitionList layout="above" items={isSelf ? wishItems(referral) : whyItems(referral)} />
      </Section>
      {referral.thread.length > 0 ? (
        <Section title={m.referrals_thread()}>
          <DefinitionList
            layout="above"
            items={referral.thread.map(({ question, answer }) => ({ term: question, value: answer ?? m.referrals_not_answered() }))}
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
    { term: m.referrals_interpreter(), value: answered(r.needsInterpreter) },
    { term: m.referrals_safe_contact(), value: r.safeContact },
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
      <LocalDate date={on} />, {agreedHow ? agreedHowWords[agreedHow]() : ''}, {named(agreedLanguage)}
    </>
  );
}

function wishItems(r: ShownReferral): Definition[] {
  return [{ term: m.referrals_wishes(), value: r.ownWishes }];
}

function whyItems(r: ShownReferral): Definition[] {
  return [
    ...wishItems(r),
    { term: m.referrals_reason(), value: r.reason },
    { term: m.referrals_tried(), value: r.tried },
    { term: m.referrals_exhausted(), value: r.exhausted },
    { term: m.referrals_asked(), value: r.askedOfCouncil },
  ];
}
