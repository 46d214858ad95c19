import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { url } from '#app/sitemap.ts';

const pause = 180;

interface Suggestion {
  caseId: string;
  name: string;
}

interface Suggestions {
  cases: Suggestion[];
  close: () => void;
}

const none: Suggestion[] = [];

/** Asks for suggestions a moment after the last key in the field inside `place`; Escape and leaving it put them away. */
export function useSuggestions(place: RefObject<HTMLElement | null>): Suggestions {
  const [cases, setCases] = useState(none);
  const close = () => setCases(none);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asking = new AbortController();
    const stop = () => {
      clearTimeout(timer);
      asking.abort();
    };
    const typed = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      stop();
      const own = (asking = new AbortController());
      timer = setTimeout(() => void ask(target.value, own.signal).then((found) => own.signal.aborted || setCases(found)), pause);
    };
    const putAway = () => {
      stop();
      setCases(none);
    };
    const key = (event: KeyboardEvent) => event.key === 'Escape' && putAway();
    const left = ({ relatedTarget }: FocusEvent) => relatedTarget instanceof Node && !element.contains(relatedTarget) && putAway();
    element.addEventListener('input', typed);
    element.addEventListener('keydown', key);
    element.addEventListener('focusout', left);
    return () => {
      stop();
      element.removeEventListener('input', typed);
      element.removeEventListener('keydown', key);
      element.removeEventListener('focusout', left);
    };
  }, [place]);
  return { cases, close };
}

/** Nothing when there is no answer: suggestions are a help and never in the way. */
async function ask(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  if (typed.trim().length < 2) return none;
  try {
    const body = new FormData();
    body.set('q', typed);
    const response = await fetch(url('search.suggest'), { method: 'POST', body, redirect: 'error', signal });
    const answer: unknown = response.ok ? await response.json() : null;
    return typeof answer === 'object' && answer !== null && 'cases' in answer && Array.isArray(answer.cases) ? answer.cases.filter(isSuggestion) : none;
  } catch {
    return none;
  }
}

function isSuggestion(value: unknown): value is Suggestion {
  return typeof value === 'object' && value !== null && 'caseId' in value && 'name' in value && typeof value.name === 'string';
}
