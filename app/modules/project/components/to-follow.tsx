import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { Link, LocalDate, Section, StatusTag } from '#app/ui/index.ts';
import type { Front } from '../commands/read-front.ts';

type Steering = NonNullable<Front['steering']>;

/** What is decided and not done, with who answers for it and by when, and the next meetings. */
export function ToFollow({ steering: { unfinished, coming }, ideas }: { steering: Steering; ideas: NonNullable<Front['work']>['ideas'] }) {
  return (
    <>
      {unfinished.length > 0 ? (
        <Section title={m.project_unfinished()}>
          <ul className="s-plain-list">
            {unfinished.map(({ id, groupId, groupName, meetingId, text, responsible, dueOn, followUp, isMine }) => (
              <li key={id}>
                <Link to={url('steering.meeting', { groupId, meetingId })}>{text}</Link> {isMine ? m.project_you() : responsible}, {groupName}
                {dueOn ? (
                  <>
                    , {m.project_due()} <LocalDate date={dueOn} />
                  </>
                ) : null}{' '}
                {followUp === 'late' ? <StatusTag tone="due">{m.project_late()}</StatusTag> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {ideas.length > 0 ? (
        <Section title={m.project_open_ideas()} action={<Link to={url('diary.list', {}, { slag: 'oppna' })}>{m.project_all_ideas()}</Link>}>
          <ul className="s-plain-list">
            {ideas.map(({ id, title, occurredOn }) => (
              <li key={id}>
                <Link to={url('diary.entry', { entryId: id })}>{title}</Link> <LocalDate date={occurredOn} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {coming.length > 0 ? (
        <Section title={m.project_coming()}>
          <ul className="s-plain-list">
            {coming.map(({ groupId, groupName, meetingId, title, heldOn }) => (
              <li key={meetingId}>
                <LocalDate date={heldOn} /> <Link to={url('steering.meeting', { groupId, meetingId })}>{title}</Link> {groupName}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
