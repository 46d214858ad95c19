/** A recording that plays when it is touched, and is fetched no earlier. `text` is what it says, as WebVTT. Works without scripts. */
export function Listen({ label, src, text }: { label: string; src: string; text: string }) {
  return (
    <figure className="s-listen s-no-print">
      <figcaption>{label}</figcaption>
      <audio controls preload="none" src={src} aria-label={label}>
        <track kind="captions" src={text} />
      </audio>
    </figure>
  );
}
