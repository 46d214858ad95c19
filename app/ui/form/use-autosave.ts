import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

const pause = 1500;

/**
 * Keeps what is typed as a draft of the page, a moment after the last key; says when it was kept. Nothing is shown when it
 * could not be: the form itself still stands, and sending it keeps everything.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, active: boolean): string | undefined {
  const [savedAt, setSavedAt] = useState<string>();
  useEffect(() => {
    const element = form.current;
    if (!active || !element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => clearTimeout(timer);
    const restart = () => {
      stop();
      timer = setTimeout(() => void saveDraft(element).then((at) => at && setSavedAt(at)), pause);
    };
    element.addEventListener('input', restart);
    element.addEventListener('submit', stop);
    return () => {
      stop();
      element.removeEventListener('input', restart);
      element.removeEventListener('submit', stop);
    };
  }, [form, active]);
  return savedAt;
}

async function saveDraft(form: HTMLFormElement): Promise<string | undefined> {
  const body = new FormData(form);
  body.delete('_key');
  body.set('_path', location.pathname);
  const response = await fetch('/utkast', { method: 'POST', body, redirect: 'error' }).catch(() => undefined);
  if (!response?.ok) return undefined;
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null && 'savedAt' in answer ? String(answer.savedAt) : undefined;
}
