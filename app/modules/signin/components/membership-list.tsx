import { m } from '#app/paraglide/messages.js';
import { ButtonForm, Card } from '#app/ui/index.ts';

interface Line {
  membershipId: string;
  collaborationName: string;
  organisationName: string | null;
  role: string;
}

interface MembershipListProps {
  memberships: Line[];
  current: string | null;
  till: string;
}

/** Each membership that can be acted through: whom for, as what, in which collaboration. */
export function MembershipList({ memberships, current, till }: MembershipListProps) {
  return memberships.map(({ membershipId, organisationName, collaborationName, role }) => (
    <Card
      key={membershipId}
      title={m.signin_choose_card({ organisation: organisationName ?? collaborationName, role })}
      tone={membershipId === current ? 'accent' : 'plain'}
    >
      <p>{m.signin_choose_line({ role, collaboration: collaborationName })}</p>
      {membershipId === current ? <p>{m.signin_choose_current()}</p> : null}
      <ButtonForm values={{ uppdrag: membershipId, till }} variant={membershipId === current ? 'secondary' : 'primary'}>
        {membershipId === current ? m.signin_choose_keep() : m.signin_choose_do()}
      </ButtonForm>
    </Card>
  ));
}
