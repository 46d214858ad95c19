import { redirect, useLoaderData } from 'react-router';
import { addDays, localDate } from '#app/lib/local-date.ts';
import { m } from '#app/paraglide/messages.js';
import { command, page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonForm, CheckboxGroup, Form, LocalDate, Page, Section, SubmitButton } from '#app/ui/index.ts';
import { narrowOwnConsent, readOwnConsent, revokeOwnConsent } from '../commands/own-consents.ts';
import { OwnText } from '../components/own-text.tsx';
import { ownCategory } from '../components/own-category.ts';

export const loader = page('own.consent', async ({ tx, params, touches }) => {
  const own = await readOwnConsent(tx, params.consentId ?? '');
  touches(own.caseId);
  return own;
});

export const action = command('own.consent', async ({ tx, params, values, touches }) => {
  const { consentId = '' } = params;
  touches((await readOwnConsent(tx, consentId)).caseId);
  if (values.form === 'all') await revokeOwnConsent(tx, consentId);
  else await narrowOwnConsent(tx, consentId, [values.lines ?? []].flat());
  return redirect(url('own.who_sees'));
});

/** She closes some of what she said yes to, or all of it, by her own hand. */
export default function OwnConsent() {
  const { consent, choices, text } = useLoaderData<typeof loader>();
  const { until } = consent;
  return (
    <Page
      title={m.portfolio_consent_title()}
      lead={consent.purpose}
      breadcrumbs={[{ label: m.portfolio_sees_title(), to: url('own.who_sees') }]}
      width="reading"
    >
      <p>
        {m.portfolio_consent_since()} <LocalDate date={consent.givenOn} />
      </p>
      {until ? (
        <p>
          {m.portfolio_consent_until()} <LocalDate date={addDays(localDate(until), -1)} />
        </p>
      ) : null}
      {text ? <OwnText text={text} /> : null}
      <Form name="some" unmarked>
        <CheckboxGroup
          name="lines"
          label={m.portfolio_close_what()}
          hint={m.portfolio_close_hint()}
          options={choices.map(({ value, reader, category }) => ({
            value,
            label: m.portfolio_close_line({ organisation: reader, category: ownCategory(category) }),
          }))}
        />
        <ActionBar>
          <SubmitButton>{m.portfolio_close_do()}</SubmitButton>
        </ActionBar>
      </Form>
      <Section title={m.portfolio_close_all_title()}>
        <p>{m.portfolio_close_all_lead()}</p>
        <ButtonForm values={{ form: 'all' }} variant="secondary" danger>
          {m.portfolio_close_all()}
        </ButtonForm>
      </Section>
    </Page>
  );
}
