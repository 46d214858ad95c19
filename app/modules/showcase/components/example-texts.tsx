import { langAttributes } from '#app/lib/languages.ts';
import { m } from '#app/paraglide/messages.js';
import { Section } from '#app/ui/index.ts';
import type { ShownExample } from '../commands/read-example.ts';
import { chapters } from '../rules/chapters.ts';
import { chapterTitle, fieldTitle } from './chapter-words.ts';

/** What those who did it have written, chapter by chapter; a field that nobody filled in is not there. */
export function ExampleTexts({ shown }: Pick<ShownExample, 'shown'>) {
  const { texts } = shown.content;
  return chapters.map(({ name, fields }) => {
    const written = fields.filter((field) => texts[field]);
    if (written.length === 0) return null;
    return (
      <Section key={name} title={chapterTitle(name)}>
        {written.map((field, at) => (
          <div key={field} className="s-example-text">
            {at === 0 ? null : <h3>{fieldTitle(field)}</h3>}
            {(texts[field] ?? '').split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph} {...langAttributes(shown.language)}>{paragraph}</p>
            ))}
          </div>
        ))}
      </Section>
    );
  });
}

/** Figures from the collaboration's own reports, as they were released: what is too small to tell stands as a star. */
export function Evidence({ shown }: Pick<ShownExample, 'shown'>) {
  const { evidence } = shown.content;
  if (evidence.length === 0) return null;
  return (
    <Section title={m.showcase_evidence()} lead={m.showcase_evidence_lead()}>
      {evidence.map(({ heading, columns, rows, takenOn, threshold, definitions }) => (
        <div key={heading + takenOn} className="s-table-scroll" role="group" aria-label={heading} tabIndex={0} {...langAttributes('sv')}>
          <table className="s-table s-table--scrolls">
            <caption className="s-table__caption">{heading}</caption>
            <thead>
              <tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, at) => (at === 0 ? <th key={columns[at]} scope="row">{cell}</th> : <td key={columns[at]} className="s-numeric">{cell}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="s-subtle">{m.showcase_evidence_note({ date: takenOn, threshold })} {definitions}</p>
        </div>
      ))}
    </Section>
  );
}
