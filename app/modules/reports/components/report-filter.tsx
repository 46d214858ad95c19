import { m } from '#app/paraglide/messages.js';
import { Form, Select, SubmitButton } from '#app/ui/index.ts';
import type { Choices } from '../commands/read-report-page.ts';
import type { ReportFilter as Filter } from '../rules/filter.ts';

interface ReportFilterProps {
  filter: Filter;
  choices: Choices;
}

/** Years and area; a plain form, so that the choice is in the address. */
export function ReportFilter({ filter, choices }: ReportFilterProps) {
  const years = choices.years.map((year) => ({ value: String(year), label: String(year) }));
  const areas = choices.areas.map((area) => ({ value: area, label: area }));
  return (
    <Form method="get" inline>
      <Select name="fran" label={m.reports_filter_from()} options={years} empty={m.reports_filter_all_years()} defaultValue={filter.from} />
      <Select name="till" label={m.reports_filter_to()} options={years} empty={m.reports_filter_all_years()} defaultValue={filter.to} />
      {areas.length > 0 ? (
        <Select name="omrade" label={m.reports_filter_area()} options={areas} empty={m.reports_filter_all_areas()} defaultValue={filter.area} />
      ) : null}
      <SubmitButton variant="secondary">{m.reports_filter_show()}</SubmitButton>
    </Form>
  );
}
