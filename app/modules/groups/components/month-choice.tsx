import type { LocalMonth } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Form, MonthField, SubmitButton } from '#app/ui/index.ts';
import { monthsShown, shiftMonth } from '../rules/month-range.ts';

/** Half a year back, half a year on, or any month by its name. */
export function MonthChoice({ last }: { last: LocalMonth }) {
  const to = (by: number) => url('attendance.grid', {}, { till: shiftMonth(last, by) });
  return (
    <div className="s-month-choice s-no-print">
      <ButtonLink to={to(-monthsShown)} size="small">{m.groups_earlier()}</ButtonLink>
      <ButtonLink to={to(monthsShown)} size="small">{m.groups_later()}</ButtonLink>
      <Form method="get" inline>
        <MonthField name="till" label={m.groups_until()} defaultValue={last} />
        <SubmitButton variant="secondary">{m.groups_show()}</SubmitButton>
      </Form>
    </div>
  );
}
