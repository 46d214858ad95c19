import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonForm, Link, StatusTag } from '#app/ui/index.ts';
import type { BarrierState } from '../rules/barrier.ts';
import { stateLabel, stateTones } from './labels.ts';

interface KnownListProps {
  known: { id: string; title: string; whatStood: string; state: BarrierState }[];
  version: number;
}

/** What a report may be the same as, each with a button that says so. */
export function KnownList({ known, version }: KnownListProps) {
  return (
    <ul className="s-plain-list s-known">
      {known.map((one) => (
        <li key={one.id}>
          <p>
            <Link to={url('barriers.show', { barrierId: one.id })}>{one.title}</Link> <StatusTag tone={stateTones[one.state]}>{stateLabel(one.state)}</StatusTag>
          </p>
          <p className="s-subtle">{one.whatStood}</p>
          <ButtonForm size="small" variant="secondary" version={version} values={{ form: 'attach', barrierId: one.id }}>
            {m.barriers_same_as({ title: one.title })}
          </ButtonForm>
        </li>
      ))}
    </ul>
  );
}
