import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a change of page without a new document, the focus goes where a new document would put it: to the content. */
export function useFocusOnArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname && !hash) main.current?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname, hash]);
  return main;
}
