import { useRef, useState } from 'react';
import { m } from '#app/paraglide/messages.js';
import { Button } from '../button.tsx';
import { FileField } from './file-field.tsx';
import { useRecorder } from './use-recorder.ts';
import type { FieldProps } from './use-field.ts';

interface RecordFieldProps extends Omit<FieldProps, 'defaultValue'> {
  /** A recording ends by itself after so many seconds. */
  longest: number;
}

/** Something told aloud: recorded here where the browser can, or a sound file; the form needs `files`. */
export function RecordField({ longest, ...props }: RecordFieldProps) {
  const room = useRef<HTMLDivElement>(null);
  const [heard, setHeard] = useState<HTMLAudioElement | null>(null);
  const { isOffered, state, seconds, start, stop } = useRecorder(longest, keep);

  function keep(file: File): void {
    const input = room.current?.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) return;
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    if (heard) URL.revokeObjectURL(heard.src);
    setHeard(new Audio(URL.createObjectURL(file)));
  }

  return (
    <div className="s-record" ref={room}>
      <FileField {...props} accept="audio/*" capture="user" />
      {isOffered ? (
        <div className="s-record__here">
          <Button size="small" onClick={state === 'recording' ? stop : () => void start()}>
            {state === 'recording' ? m.ui_record_stop() : heard ? m.ui_record_again() : m.ui_record_start()}
          </Button>
          <p role="status" className="s-subtle">
            {state === 'recording' ? m.ui_record_running() : state === 'refused' ? m.ui_record_refused() : ''}
          </p>
          {state === 'recording' ? <span aria-hidden="true" className="s-record__clock">{clock(seconds)}</span> : null}
          {heard && state !== 'recording' ? <Button size="small" variant="tertiary" onClick={() => playOrPause(heard)}>{m.ui_record_heard()}</Button> : null}
        </div>
      ) : null}
    </div>
  );
}

function playOrPause(sound: HTMLAudioElement): void {
  if (sound.paused) void sound.play();
  else sound.pause();
}

/** `2:05`. */
function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
