import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonLink, DefinitionList, Section } from '#app/ui/index.ts';
import { timepointPaths, type LivelihoodSource, type Timepoint } from '../rules/sources.ts';
import { sourceLabels, timepointLabels } from './labels.ts';

export interface ShownShare {
  id: string;
  source: LivelihoodSource;
  sharePercent: number | null;
  organisationName: string;
}

interface AnswerProps {
  caseId: string;
  timepoint: Timepoint;
  shares: ShownShare[];
  mayWrite: boolean;
}

/** What she lived on at one time, by whoever recorded it. */
export function Answer({ caseId, timepoint, shares, mayWrite }: AnswerProps) {
  const to = url('livelihood.record', { caseId, timepoint: timepointPaths[timepoint] });
  const organisations = [...new Set(shares.map((share) => share.organisationName))];
  const action = mayWrite ? (
    <ButtonLink to={to} size="small">
      {shares.length > 0 ? m.followup_change() : m.followup_fill_in()}
    </ButtonLink>
  ) : null;
  return (
    <Section title={timepointLabels[timepoint]()} action={action}>
      {shares.length === 0 ? <p className="s-subtle">{m.followup_not_asked()}</p> : null}
      {organisations.length === 0 ? null : (
        <DefinitionList
          items={organisations.map((name) => ({
            term: name,
            value: shares.filter((share) => share.organisationName === name).map(inWords).join(', '),
          }))}
        />
      )}
    </Section>
  );
}

function inWords({ source, sharePercent }: ShownShare): string {
  const label = sourceLabels[source]();
  return sharePercent === null ? label : m.followup_share_of({ source: label, percent: sharePercent });
}
