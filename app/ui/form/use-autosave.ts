import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { saveDraft } from './save-draft.ts';

const pause = 1500;
const patience = 10_000;

/** What the writer is told about her draft: when it was last kept, and whether something typed since then is not. */
export interface DraftState {
  savedAt?: string | undefined;
  unsaved: boolean;
}

const nothing: DraftState = { unsaved: false };

/** Where what is typed is kept: as the page's draft, at an address of its own, or nowhere. */
export function keeperOf(autosave: boolean | string | undefined): string | null {
  return autosave === true ? '/utkast' : autosave || null;
}

/**
 * Keeps what is typed as a draft of the page, or wherever `keeper` says (null: nowhere), a moment after the last key. When it could not be kept the writer is told, and
 * it is tried again: when the connection is back, and now and then.
 */
export function useAutosave(form: RefObject<HTMLFormElement | null>, keeper: string | null): DraftState {
  const [state, setState] = useState(nothing);
  useEffect(() => {
    const element = form.current;
    if (keeper === null || !element) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting = false;
    const request = { current: new AbortController() };
    function later(time: number) {
      clearTimeout(timer);
      timer = setTimeout(() => void save(), time);
    }
    async function save() {
      if (!element) return;
      request.current.abort();
      const own = (request.current = new AbortController());
      const savedAt = await saveDraft(element, keeper ?? '', own.signal);
      if (own.signal.aborted) return;
      waiting = savedAt === undefined;
      if (waiting) later(patience);
      setState((before) => ({ savedAt: savedAt ?? before.savedAt, unsaved: savedAt === undefined }));
    }
    const typed = () => {
      waiting = true;
      later(pause);
    };
    const back = () => waiting && later(0);
    const sent = () => {
      if (navigator.onLine) stop();
    };
    const stop = () => {
      waiting = false;
      clearTimeout(timer);
      request.current.abort();
    };
    element.addEventListener('input', typed);
    element.addEventListener('submit', sent);
    addEventListener('online', back);
    return () => {
      stop();
      element.removeEventListener('input', typed);
      element.removeEventListener('submit', sent);
      removeEventListener('online', back);
    };
  }, [form, keeper]);
  return state;
}
