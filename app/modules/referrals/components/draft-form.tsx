import { m } from '#app/paraglide/messages.js';
import { ActionBar, Form, SavedAt, SubmitButton, type Option } from '#app/ui/index.ts';
import type { ShownReferral } from '../commands/read-referrals.ts';
import { AgreementFields, PersonFields, ReceiverFields, WhyFields } from './referral-fields.tsx';

interface DraftFormProps {
  referral: ShownReferral;
  receivers: { id: string; name: string }[];
  areas: { id: string; name: string }[];
  languages: Option[];
}

/** The whole referral on one page: saved as it is written, sent when all that is needed stands. */
export function DraftForm({ referral, receivers, areas, languages }: DraftFormProps) {
  return (
    <Form autosave version={referral.version}>
      <PersonFields referral={referral} languages={languages} />
      <WhyFields referral={referral} />
      <ReceiverFields referral={referral} receivers={receivers} areas={areas} />
      <AgreementFields referral={referral} languages={languages} />
      <ActionBar note={<SavedAt instant={referral.savedAt} />}>
        <SubmitButton name="intent" value="send">
          {m.referrals_send()}
        </SubmitButton>
        <SubmitButton name="intent" value="draft" variant="secondary">
          {m.referrals_save_draft()}
        </SubmitButton>
      </ActionBar>
    </Form>
  );
}
