import { redirect, useLoaderData } from 'react-router';
import { today } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { Notice, Page, Section, useRejection } from '#app/ui/index.ts';
import { addMember, addSeat, endSeat, listSeatChoices } from '../commands/members.ts';
import { readGroupPage } from '../commands/read-group.ts';
import { EndSeats, GuestSeat, NewSeat } from '../components/seat-forms.tsx';
import { SeatTable } from '../components/seat-table.tsx';
import { endForm, guestForm, memberForm } from '../forms/steering-forms.ts';

export const loader = page('steering.members', async ({ tx, params }) => {
  const { group, seated } = await readGroupPage(tx, params.groupId);
  return { group, seated, choices: await listSeatChoices(tx, group.id), today: today() };
});

export const action = command('steering.members', async ({ tx, params, values, version }) => {
  const { groupId = '' } = params;
  if (String(values.form).startsWith('end-')) {
    const { member, lastDay } = parseForm(endForm, values);
    await endSeat(tx, groupId, member, version, lastDay);
  } else if (values.form === 'guest') {
    await addSeat(tx, groupId, { ...parseForm(guestForm, values), userId: null });
  } else {
    const { who, ...seat } = parseForm(memberForm, values);
    await addMember(tx, groupId, who, seat);
  }
  return redirect(url('steering.members', { groupId }));
});

export default function Members() {
  const { group, seated, choices, today: day } = useLoaderData<typeof loader>();
  const rejection = useRejection();
  return (
    <Page
      title={m.steering_change_seats()}
      lead={m.steering_seats_lead()}
      breadcrumbs={[{ label: group.name, to: url('steering.group', { groupId: group.id }) }]}
      failed={rejection !== undefined}
    >
      {rejection?.formError ? <Notice kind="error" live>{rejection.formError}</Notice> : null}
      <Section title={m.steering_seats()}>
        <SeatTable seats={seated} caption={m.steering_seats()} />
        <EndSeats seats={seated.filter(({ validTo }) => validTo === null)} day={day} />
      </Section>
      <Section title={m.steering_seat_account()}>
        <NewSeat people={choices.people} day={day} />
      </Section>
      <Section title={m.steering_seat_guest()}>
        <GuestSeat organisations={choices.organisations} day={day} />
      </Section>
    </Page>
  );
}
