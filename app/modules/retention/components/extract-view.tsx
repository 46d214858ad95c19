import { DefinitionList, Section } from '#app/ui/index.ts';
import type { LabelledExtract } from '../rules/labelled.ts';

/** An extract as it is read and printed. */
export function ExtractView({ extract: { parts, readings } }: { extract: LabelledExtract }) {
  return (
    <>
      {parts.map(({ title, records }) => (
        <Section key={title} title={title}>
          {records.map(({ id, heading, about, lines }) => (
            <article key={id}>
              {heading ? <p><strong>{heading}</strong> {about}</p> : null}
              <DefinitionList items={lines} />
            </article>
          ))}
        </Section>
      ))}
      {readings.lines.length > 0 ? (
        <Section title={readings.title}>
          <ul>{readings.lines.map((line) => <li key={line}>{line}</li>)}</ul>
        </Section>
      ) : null}
    </>
  );
}
