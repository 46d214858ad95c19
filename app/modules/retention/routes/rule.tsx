import { redirect, useLoaderData } from 'react-router';
import { readOrganisation } from '#app/modules/organisations/index.server.ts';
import { m } from '#app/paraglide/messages.js';
import { found } from '#app/platform/errors/index.ts';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, Form, NumberField, Page, RadioGroup, Section, Select, SubmitButton, TextField, useRejection } from '#app/ui/index.ts';
import { listRules, saveRule } from '../commands/rules.ts';
import { RuleTable } from '../components/rule-table.tsx';
import { kindLabel } from '../forms/record-labels.ts';
import { ruleForm } from '../forms/retention-forms.ts';
import { ruledKinds } from '../rules/codes.ts';

export const loader = page('retention.rule', async ({ tx, params }) => {
  const organisation = found(await readOrganisation(tx, params.organisationId ?? ''));
  return { organisation: { id: organisation.id, name: organisation.name }, rules: await listRules(tx, organisation.id) };
});

export const action = command('retention.rule', async ({ tx, member, params, values }) => {
  await saveRule(tx, member, { organisationId: params.organisationId ?? '', ...parseForm(ruleForm, values) });
  return redirect(url('retention.start'));
});

export default function RetentionRule() {
  const { organisation, rules } = useLoaderData<typeof loader>();
  const everything = rules.find(({ kind }) => kind === 'all');
  const kinds = [{ value: 'all', label: m.retention_rule_all() }, ...ruledKinds.map((value) => ({ value, label: kindLabel(value) }))];
  return (
    <Page
      title={m.retention_rule_title({ organisation: organisation.name })}
      lead={m.retention_rule_lead()}
      breadcrumbs={[{ label: m.retention_title(), to: url('retention.start') }]}
      width="reading"
      failed={useRejection() !== undefined}
    >
      <RuleTable rules={rules} organisations={[organisation]} kind={kindLabel} />
      <Section title={m.retention_rule_change()}>
        <Form>
          <Select name="kind" label={m.retention_rule_kind()} options={kinds} defaultValue="all" empty={false} required />
          <NumberField name="years" label={m.retention_rule_years()} hint={m.retention_rule_years_hint()} defaultValue={String(everything?.years ?? 5)} required />
          <RadioGroup
            name="countedFrom"
            label={m.retention_rule_from()}
            defaultValue={everything?.countedFrom ?? 'last_note'}
            options={[{ value: 'last_note', label: m.retention_rule_last_note() }, { value: 'exit', label: m.retention_rule_exit() }]}
            required
          />
          <TextField name="preservedDays" label={m.retention_rule_days()} hint={m.retention_rule_days_hint()} defaultValue={(everything?.preservedDays ?? [5, 15, 25]).join(', ')} />
          <ActionBar>
            <SubmitButton>{m.retention_rule_save()}</SubmitButton>
          </ActionBar>
        </Form>
      </Section>
    </Page>
  );
}
