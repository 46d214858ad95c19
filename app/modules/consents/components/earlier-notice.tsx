import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, Notice } from '#app/ui/index.ts';
import type { EarlierConsent } from '../commands/start-from.ts';

/** She has said yes to something before: the new question may begin from it, and nothing of it holds. */
export function EarlierNotice({ caseId, earlier }: { caseId: string; earlier: EarlierConsent }) {
  return (
    <Notice
      kind="info"
      title={m.consents_earlier_title()}
      action={<Link to={url('consents.new', { caseId }, { liknar: earlier.id })}>{m.consents_earlier_use()}</Link>}
    >
      <p>
        <LocalDate date={earlier.givenOn} />: {earlier.purpose}
      </p>
      <p>{m.consents_earlier_why()}</p>
    </Notice>
  );
}
