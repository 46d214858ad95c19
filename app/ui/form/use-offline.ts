import { useEffect, useState } from 'react';

/** Holds a form back while there is no connection, so that what stands in it is not lost on a page that cannot be made. */
export function useOffline(): { held: boolean; holdsBack: () => boolean } {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!held) return undefined;
    const back = () => setHeld(false);
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, [held]);
  return {
    held,
    holdsBack: () => {
      setHeld(!navigator.onLine);
      return !navigator.onLine;
    },
  };
}
