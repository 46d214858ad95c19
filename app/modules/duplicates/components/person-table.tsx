import type { ReactNode } from 'react';
import { formatPersonNumber } from '#app/lib/person-number.ts';
import { languageName } from '#app/lib/spoken-languages.ts';
import { m } from '#app/paraglide/messages.js';
import { getLocale } from '#app/paraglide/runtime.js';
import { url } from '#app/sitemap.ts';
import { DataTable, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { PairPage } from '../commands/duplicates.ts';
import { nameOf } from './words.ts';

type Person = PairPage['a'];
interface Row {
  key: string;
  label: string;
  show: (person: Person) => ReactNode;
  text: (person: Person) => string;
}

const rows = (): Row[] => [
  plain('name', m.duplicates_name(), nameOf),
  plain('numbers', m.duplicates_numbers(), (person) => person.numbers.map(formatPersonNumber).join(', ')),
  { key: 'born', label: m.duplicates_born(), text: (person) => person.birthDate ?? '', show: (person) => (person.birthDate ? <LocalDate date={person.birthDate} /> : null) },
  plain('municipality', m.duplicates_municipality(), (person) => person.municipality ?? ''),
  plain('language', m.duplicates_language(), (person) => (person.motherTongue ? languageName(person.motherTongue, getLocale()) : '')),
  { key: 'cases', label: m.duplicates_cases(), text: () => '', show: (person) => <Cases person={person} /> },
];

function plain(key: string, label: string, text: (person: Person) => string): Row {
  return { key, label, text, show: text };
}

/** Two persons side by side, with what differs marked. */
export function PersonTable({ a, b }: Pick<PairPage, 'a' | 'b'>) {
  return (
    <DataTable
      caption={m.duplicates_compare_title()}
      hideCaption
      empty={null}
      rows={rows()}
      rowKey={(row) => row.key}
      columns={[
        { key: 'label', header: m.duplicates_what(), cell: (row) => row.label },
        { key: 'a', header: m.duplicates_first(), cell: (row) => row.show(a) },
        { key: 'b', header: m.duplicates_second(), cell: (row) => row.show(b) },
        {
          key: 'differs',
          header: m.duplicates_same(),
          cell: (row) => (row.text(a) === row.text(b) ? null : <StatusTag tone="due">{m.duplicates_differs()}</StatusTag>),
        },
      ]}
    />
  );
}

function Cases({ person }: { person: Person }) {
  return (
    <ul className="s-plain-list">
      {person.cases.map((each) => (
        <li key={each.id}>
          <Link to={url('cases.show', { caseId: each.id })}>{each.organisation}</Link>, <LocalDate date={each.startedOn} />
        </li>
      ))}
    </ul>
  );
}
