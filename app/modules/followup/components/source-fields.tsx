import { m } from '#app/paraglide/messages.js';
import { Checkbox, Fieldset } from '#app/ui/index.ts';
import { livelihoodSources, type LivelihoodSource } from '../rules/sources.ts';
import { sourceLabels } from './labels.ts';
import { ShareInput } from './share-input.tsx';

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
        <ShareInput name={`share_${source}`} of={label} defaultValue={known?.sharePercent?.toString() ?? null} />
      )}
    </>
  );
}
