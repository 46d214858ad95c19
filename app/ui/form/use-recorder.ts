import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** What a browser can write, the kinds first that most others can play. */
const kinds = ['audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm;codecs=opus'];
const endings: Record<string, string> = { 'audio/mp4': 'm4a', 'audio/ogg': 'ogg', 'audio/webm': 'webm' };

interface Recorder {
  /** Whether this browser can record at all; known once the page runs. */
  isOffered: boolean;
  state: 'idle' | 'recording' | 'refused';
  /** How long it has gone on. */
  seconds: number;
  start: () => Promise<void>;
  stop: () => void;
}

/** Records from the microphone, once it is allowed, and hands over a sound file when it is stopped or `longest` seconds have gone. */
export function useRecorder(longest: number, onFile: (file: File) => void): Recorder {
  const isOffered = useSyncExternalStore(neverChanges, canRecord, () => false);
  const [state, setState] = useState<Recorder['state']>('idle');
  const [seconds, setSeconds] = useState(0);
  const running = useRef<MediaRecorder>(null);

  useEffect(() => () => end(running.current), []);

  useEffect(() => {
    if (state !== 'recording') return undefined;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [state]);

  useEffect(() => {
    if (seconds >= longest) end(running.current);
  }, [seconds, longest]);

  async function start(): Promise<void> {
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (!sound) {
      setState('refused');
      return;
    }
    const recorder = new MediaRecorder(sound, { mimeType: kinds.find((kind) => MediaRecorder.isTypeSupported(kind)), audioBitsPerSecond: 48_000 });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => {
      sound.getTracks().forEach((track) => track.stop());
      const type = recorder.mimeType.split(';')[0] ?? '';
      setState('idle');
      onFile(new File(parts, `inspelning.${endings[type] ?? 'ogg'}`, { type }));
    };
    running.current = recorder;
    setSeconds(0);
    setState('recording');
    recorder.start();
  }

  return { isOffered, state, seconds, start, stop: () => end(running.current) };
}

function canRecord(): boolean {
  return 'MediaRecorder' in window && 'mediaDevices' in navigator;
}

function neverChanges(): () => void {
  return () => undefined;
}

function end(recorder: MediaRecorder | null): void {
  if (recorder?.state === 'recording') recorder.stop();
}
