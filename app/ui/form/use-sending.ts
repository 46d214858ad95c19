import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useNavigation } from 'react-router';

/** Whether this very form is on its way. After it was taken, its fields go back to what the page says. */
export function useSending(form: RefObject<HTMLFormElement | null>, key: string, rejected: boolean): boolean {
  const navigation = useNavigation();
  const sentKey = navigation.formData?.get('_key');
  const mine = navigation.state !== 'idle' && sentKey === key;
  const wasMine = useRef(false);
  useEffect(() => {
    if (wasMine.current && navigation.state === 'idle' && !rejected) form.current?.reset();
    if (navigation.state === 'idle') wasMine.current = false;
    if (mine) wasMine.current = true;
  }, [form, mine, navigation.state, rejected]);
  return mine;
}
