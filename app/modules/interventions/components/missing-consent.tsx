import { m } from '#app/paraglide/messages.js';
import { Link, Notice } from '#app/ui/index.ts';
import { missingLabel } from './labels.ts';

interface MissingConsentProps {
  caseId: string;
  provider: string | null;
  missing: ('identity' | 'work')[];
}

/** Says in words that the provider's people see nothing, or too little, until she has agreed to it. */
export function MissingConsent({ caseId, provider, missing }: MissingConsentProps) {
  if (!provider || missing.length === 0) return null;
  return (
    <Notice
      kind="warning"
      title={m.interventions_missing_title({ name: provider })}
      action={<Link to={`/arenden/${caseId}/samtycke`}>{m.interventions_to_consent()}</Link>}
    >
      {m.interventions_missing_text({ missing: missingLabel(missing) })}
    </Notice>
  );
}
