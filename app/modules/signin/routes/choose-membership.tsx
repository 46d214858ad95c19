import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonForm, EmptyState, Page, Section, useRejection } from '#app/ui/index.ts';
import { roleLabel } from '#app/ui/role-label.ts';
import { chooseMembership, ownMemberships, signedInAs } from '../commands/choose-membership.ts';
import { MembershipList } from '../components/membership-list.tsx';
import { ownPath } from '../rules/own-path.ts';

export const loader = sessionPage('signin.choose', async ({ session, url: { searchParams } }) => {
  const till = ownPath(searchParams.get('till'));
  const self = signedInAs(session);
  if (!self) throw redirect(url(session.kind === 'factor' ? 'signin.code' : 'signin.start', {}, { till }));
  const memberships = await ownMemberships(self.userId);
  return { till, current: self.membershipId, memberships };
});

export const action = sessionCommand('signin.choose', async ({ session, values }) => {
  const till = ownPath(String(values.till ?? ''));
  const self = signedInAs(session);
  if (!self) return redirect(url('signin.start', {}, { till }));
  return chooseMembership(self, String(values.uppdrag ?? ''), till);
});

export default function ChooseMembership() {
  const { till, current, memberships } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page title={m.signin_choose_title()} lead={rejection?.formError ?? m.signin_choose_lead()} width="reading">
      {memberships.length === 0 ? (
        <EmptyState title={m.signin_choose_none_title()}>{m.signin_choose_none()}</EmptyState>
      ) : (
        <MembershipList
          till={till}
          current={current}
          memberships={memberships.map((each) => ({ ...each, role: roleLabel(each.role) }))}
        />
      )}
      <Section title={m.signin_out_title()}>
        <ButtonForm action={url('signin.out')}>{m.signin_out()}</ButtonForm>
        <ButtonForm action={url('signin.out')} values={{ overallt: 'ja' }}>
          {m.signin_out_everywhere()}
        </ButtonForm>
      </Section>
    </Page>
  );
}
