import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Card, Link, LocalDate, StatusTag } from '#app/ui/index.ts';
import type { OwnerState } from '../rules/barrier.ts';
import { ownerLabel, ownerTones } from './labels.ts';

interface Waiting {
  id: string;
  title: string;
  ownerState: OwnerState;
  askedOn: string;
  nextStep: string | null;
  nextOn: string | null;
}

/** What waits on the reader's own organisation. */
export function WaitingList({ waiting }: { waiting: Waiting[] }) {
  return (
    <Card title={m.barriers_waiting_title()} tone="due">
      <ul className="s-plain-list">
        {waiting.map((one) => (
          <li key={one.id}>
            <Link to={url('barriers.show', { barrierId: one.id })}>{one.title}</Link> <StatusTag tone={ownerTones[one.ownerState]}>{ownerLabel(one.ownerState)}</StatusTag>
            <br />
            <span className="s-subtle">
              {one.nextStep && one.nextOn ? (
                <>
                  {one.nextStep}, <LocalDate date={one.nextOn} />
                </>
              ) : (
                <>
                  {m.barriers_asked_on()} <LocalDate date={one.askedOn} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
