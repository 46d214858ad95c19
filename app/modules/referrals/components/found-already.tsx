import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { caseStatusLabel } from '#app/ui/case/case-status-label.ts';
import { Link, Section } from '#app/ui/index.ts';
import type { NewReferralSearch } from '../commands/before-new.ts';
import type { ReferralState } from '../rules/referral-states.ts';
import { authorStateWords } from './words.ts';

/** What she has already about the person she looked for: only her own. */
export function FoundAlready({ search }: { search: NewReferralSearch }) {
  const { cases, referrals } = search;
  if (cases.length + referrals.length === 0) return <p>{m.referrals_found_none()}</p>;
  return (
    <Section title={m.referrals_found_title()} lead={m.referrals_found_lead()}>
      <ul>
        {cases.map((hit) => (
          <li key={hit.caseId}>
            <Link to={url('cases.show', { caseId: hit.caseId })}>{hit.name ?? m.ui_masked_name()}</Link> – {caseStatusLabel(hit.status)}
          </li>
        ))}
        {referrals.map((hit) => (
          <li key={hit.id}>
            <Link to={url('referrals.show', { referralId: hit.id })}>{hit.name ?? m.referrals_no_name()}</Link> –{' '}
            {authorStateWords[hit.state as ReferralState]({ days: 0 })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
