import { Card, LocalDate } from '#app/ui/index.ts';
import { m } from '#app/paraglide/messages.js';
import type { OwnPlan } from '../commands/read-own.ts';

interface NextTimeProps {
  meeting: OwnPlan['meeting'];
  followUpOn: string | null;
  today: string;
}

/** When we see each other next. */
export function NextTime({ meeting, followUpOn, today }: NextTimeProps) {
  const followUp = followUpOn && followUpOn >= today ? followUpOn : null;
  const meetsFirst = meeting && (!followUp || meeting.heldOn <= followUp);
  return (
    <Card title={m.portfolio_next()} tone="accent">
      {meetsFirst ? (
        <p>
          <strong>
            <LocalDate date={meeting.heldOn} /> {meeting.startsAt ? m.portfolio_at({ time: meeting.startsAt.replace(':', '.') }) : null}
          </strong>
          <br />
          {m.portfolio_next_meeting()}
        </p>
      ) : followUp ? (
        <p>
          <strong>
            <LocalDate date={followUp} />
          </strong>
          <br />
          {m.portfolio_next_follow_up()}
        </p>
      ) : (
        <p>{m.portfolio_next_none()}</p>
      )}
    </Card>
  );
}
