import { m } from '#app/paraglide/messages.js';
import { ButtonForm, Section } from '#app/ui/index.ts';
import { roleLabel } from '#app/ui/role-label.ts';
import type { Group } from '../rules/group-people.ts';

export interface DemoButton {
  membershipId: string;
  userName: string;
  organisationName: string | null;
  role: Parameters<typeof roleLabel>[0];
}

/** Everybody who can be tried: the first collaboration open, the others folded. */
export function DemoList({ groups: [first, ...others], till }: { groups: Group<DemoButton>[]; till: string }) {
  if (!first) return null;
  return (
    <Section title={first.name}>
      <People people={first.people} till={till} />
      {others.map((group) => (
        <details key={group.name} className="s-people-more">
          <summary>{m.signin_demo_more({ name: group.name, count: group.people.length })}</summary>
          <People people={group.people} till={till} />
        </details>
      ))}
    </Section>
  );
}

function People({ people, till }: { people: DemoButton[]; till: string }) {
  return (
    <ul className="s-people">
      {people.map((person) => (
        <li key={person.membershipId}>
          <ButtonForm size="small" values={{ form: 'demo', uppdrag: person.membershipId, till }}>
            {person.userName}
          </ButtonForm>
          <span>{[roleLabel(person.role), person.organisationName].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
