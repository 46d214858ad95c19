import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, Notice } from '#app/ui/index.ts';
import type { ShownReferral } from '../commands/read-referrals.ts';

/** What became of a referral, above its text. */
export function OutcomeNotice({ referral }: { referral: ShownReferral }) {
  if (referral.state === 'accepted' && referral.caseId) {
    const toCase = <Link to={url('cases.show', { caseId: referral.caseId })}>{m.referrals_to_case()}</Link>;
    return (
      <Notice kind="success" title={m.referrals_accepted_title()} action={toCase}>
        {m.referrals_accepted_words()}
      </Notice>
    );
  }
  if (referral.state !== 'declined') return null;
  return (
    <Notice
      kind="info"
      title={m.referrals_declined_title()}
      action={<Link to={url('barriers.new_from', { kind: 'referral', sourceId: referral.id })}>{m.ui_stuck()}</Link>}
    >
      <p>{referral.declineReason}</p>
      <p>
        <strong>{m.referrals_pointed_to()}:</strong> {referral.pointedTo}
      </p>
    </Notice>
  );
}
