import { m } from '#app/paraglide/messages.js';
import { LocalDate, Section, StatusTag } from '#app/ui/index.ts';
import type { BarrierView } from '../commands/read-barriers.ts';
import { ownerLabel, ownerTones } from './labels.ts';

/** Who could remove it, and what each has answered. */
export function OwnerSection({ owners }: Pick<BarrierView, 'owners'>) {
  return (
    <Section title={m.barriers_owners()} lead={owners.length === 0 ? m.barriers_owners_none() : undefined}>
      <ul className="s-plain-list">
        {owners.map((owner) => (
          <li key={owner.id}>
            <strong>{owner.organisationName}</strong> <StatusTag tone={ownerTones[owner.state]}>{ownerLabel(owner.state)}</StatusTag>
            {owner.position ? <p>{owner.position}</p> : null}
            {owner.nextStep && owner.nextOn ? (
              <p>
                {m.barriers_next()}: {owner.nextStep}, <LocalDate date={owner.nextOn} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
