import { useEffect, useRef, useState } from 'react';
import { m } from '#app/paraglide/messages.js';
import { Fieldset, StatusTag } from '#app/ui/index.ts';
import type { BarrierState } from '../rules/barrier.ts';
import { stateLabel, stateTones } from './labels.ts';

interface Known {
  id: string;
  title: string;
  state: BarrierState;
}

const pause = 250;

/** What is known already and like what is being typed: choosing one says that it is the same. Without scripts the next page asks. */
export function KnownAlready({ address }: { address: string }) {
  const place = useRef<HTMLDivElement>(null);
  const known = useKnown(place, address);
  return (
    <div ref={place} aria-live="polite">
      {known.length > 0 ? (
        <Fieldset legend={m.barriers_known_legend()} hint={m.barriers_known_hint()} className="aksel-radio-group aksel-radio-group--medium">
          <div className="aksel-radio-buttons">
            {known.map((one) => (
              <KnownRadio key={one.id} value={one.id} label={one.title} state={one.state} />
            ))}
            <KnownRadio value="" label={m.barriers_known_none()} />
          </div>
        </Fieldset>
      ) : null}
    </div>
  );
}

function KnownRadio({ value, label, state }: { value: string; label: string; state?: BarrierState }) {
  const id = `known-${value}`;
  return (
    <div className="aksel-radio aksel-radio--medium">
      <input id={id} type="radio" name="barrierId" value={value} defaultChecked={value === ''} className="aksel-radio__input" data-standalone="false" />
      <label htmlFor={id} className="aksel-radio__label aksel-body-short aksel-body-short--medium">
        {label} {state ? <StatusTag tone={stateTones[state]}>{stateLabel(state)}</StatusTag> : null}
      </label>
    </div>
  );
}

/** Asks a moment after the last key, with what stands in the form around it; what was chosen stays. */
function useKnown(place: React.RefObject<HTMLDivElement | null>, address: string): Known[] {
  const [known, setKnown] = useState<Known[]>([]);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = new AbortController();
    const ask = async () => {
      asked.abort();
      asked = new AbortController();
      const data = new FormData(form);
      if (data.get('barrierId')) return;
      const found = await askKnown(address, `${said(data, 'whatStood')} ${said(data, 'leadsTo')}`, asked.signal);
      if (found) setKnown(found);
    };
    const typed = (event: Event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pause);
    };
    form.addEventListener('input', typed);
    return () => {
      clearTimeout(timer);
      asked.abort();
      form.removeEventListener('input', typed);
    };
  }, [place, address]);
  return known;
}

function said(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

async function askKnown(address: string, text: string, signal: AbortSignal): Promise<Known[] | undefined> {
  try {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams({ text }), redirect: 'error', signal });
    return response.ok ? ((await response.json()) as { known: Known[] }).known : undefined;
  } catch {
    return undefined;
  }
}
