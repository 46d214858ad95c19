import { m } from '#app/paraglide/messages.js';
import { ActionBar, ButtonForm, Form, Section, SubmitButton, TextArea } from '#app/ui/index.ts';
import type { ShownReferral } from '../commands/read-referrals.ts';
import { mayAct } from '../rules/referral-states.ts';

/** What the author can do with a referral that she has sent: answer, or take it back. */
export function AuthorActions({ referral }: { referral: ShownReferral }) {
  return (
    <>
      {mayAct(referral.state, 'author', 'answer') ? (
        <Section title={m.referrals_answer_title()} lead={referral.thread.at(-1)?.question}>
          <Form name="answer">
            <TextArea name="answer" label={m.referrals_answer()} rows={4} required />
            <ActionBar>
              <SubmitButton>{m.referrals_answer_send()}</SubmitButton>
            </ActionBar>
          </Form>
        </Section>
      ) : null}
      {mayAct(referral.state, 'author', 'withdraw') ? <Withdraw isDraft={referral.state === 'draft'} /> : null}
    </>
  );
}

export function Withdraw({ isDraft }: { isDraft: boolean }) {
  return (
    <Section title={isDraft ? m.referrals_discard_title() : m.referrals_withdraw_title()} lead={isDraft ? m.referrals_discard_lead() : m.referrals_withdraw_lead()}>
      <ButtonForm values={{ form: 'withdraw' }} variant="secondary" danger>
        {isDraft ? m.referrals_discard() : m.referrals_withdraw()}
      </ButtonForm>
    </Section>
  );
}
