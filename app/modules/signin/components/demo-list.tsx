import { m } from '#app/paraglide/messages.js';
import { ButtonForm, Card, CardGrid, Section } from '#app/ui/index.ts';
import { roleLabel } from '#app/ui/role-label.ts';
import type { Group } from '../rules/group-people.ts';

export interface DemoButton {
  membershipId: string;
  userName: string;
  role: Parameters<typeof roleLabel>[0];
}

/** One button for each person who can be tried. */
export function DemoList({ groups, till }: { groups: Group<DemoButton>[]; till: string }) {
  return groups.map((group) => (
    <Section key={group.name} title={group.name}>
      <CardGrid>
        {group.organisations.map(({ name, people }) => (
          <Card key={name ?? ''} title={name ?? m.signin_participants()} level={3}>
            <ul>
              {people.map((person) => (
                <li key={person.membershipId}>
                  <ButtonForm values={{ form: 'demo', uppdrag: person.membershipId, till }}>
                    {m.signin_demo_person({ name: person.userName, role: roleLabel(person.role) })}
                  </ButtonForm>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </CardGrid>
    </Section>
  ));
}
