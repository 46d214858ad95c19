import { m } from '#app/paraglide/messages.js';
import { Checkbox, Fieldset, NumberField } from '#app/ui/index.ts';
import { livelihoodSources, type LivelihoodSource } from '../rules/sources.ts';
import { sourceLabels } from './labels.ts';

/** A box for every source of livelihood, with its share beside it. */
export function SourceFields({ shares }: { shares: { source: LivelihoodSource; sharePercent: number | null }[] }) {
  const known = new Map(shares.map((share) => [share.source, share]));
  return (
    <Fieldset legend={m.followup_sources()} hint={m.followup_sources_hint()} id="sources">
      <div className="s-sources">
        {livelihoodSources.map((source) => (
          <SourceRow key={source} source={source} known={known.get(source)} />
        ))}
      </div>
    </Fieldset>
  );
}

function SourceRow({ source, known }: { source: LivelihoodSource; known?: { sharePercent: number | null } }) {
  const label = sourceLabels[source]();
  return (
    <>
      <Checkbox name={`source_${source}`} label={label} defaultChecked={known !== undefined} />
      {source === 'INGEN' ? <span /> : (
        <NumberField
          name={`share_${source}`}
          label={m.followup_share({ source: label })}
          defaultValue={known?.sharePercent === null || known === undefined ? null : String(known.sharePercent)}
        />
      )}
    </>
  );
}
