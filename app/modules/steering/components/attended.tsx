import { m } from '#app/paraglide/messages.js';
import { Section } from '#app/ui/index.ts';
import type { GroupMeetingView } from '../commands/read-group.ts';

type People = GroupMeetingView['people'];

/** Who was there and who was not; before that, who is called. */
export function Attended({ people }: { people: People }) {
  const present = people.filter((person) => person.present);
  if (present.length === 0) return <List title={m.steering_called()} people={people} />;
  const away = people.filter((person) => !person.present);
  return (
    <>
      <List title={m.steering_present()} people={present} />
      {away.length > 0 ? <List title={m.steering_away()} people={away} /> : null}
    </>
  );
}

function List({ title, people }: { title: string; people: People }) {
  return (
    <Section title={title}>
      <ul>
        {people.map(({ id, name, organisationName }) => (
          <li key={id}>
            {name}, {organisationName}
          </li>
        ))}
      </ul>
    </Section>
  );
}
