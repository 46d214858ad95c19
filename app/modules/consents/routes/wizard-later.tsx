import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonLink, Link, LocalDate, Notice } from '#app/ui/index.ts';
import { newTime } from '../commands/refuse.ts';
import { readWizard } from '../commands/wizard.ts';
import { WizardFrame } from '../components/wizard-frame.tsx';

export const loader = page('consents.later', async ({ tx, member, params }) => ({
  ...(await readWizard(tx, member, params.caseId ?? '')),
  newTime: newTime(),
}));

/** Nothing counts today: a new time, and all that was chosen waits. */
export default function WizardLater() {
  const wizard = useLoaderData<typeof loader>();
  const { shell } = wizard;
  return (
    <WizardFrame wizard={wizard} step="answer" title={m.consents_later_title()}>
      <Notice kind="warning">{m.consents_later_why()}</Notice>
      <p>{m.consents_later_kept()}</p>
      <p>
        {m.consents_later_when()} <strong><LocalDate date={wizard.newTime} /></strong>
      </p>
      <ActionBar>
        <ButtonLink variant="primary" to={url('meetings.new')}>
          {m.consents_later_book()}
        </ButtonLink>
        <Link to={url('consents.words', { caseId: shell.id })}>{m.consents_later_again()}</Link>
      </ActionBar>
    </WizardFrame>
  );
}
