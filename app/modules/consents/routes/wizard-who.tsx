import { redirect, useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { parseForm } from '#app/platform/form/parse.ts';
import { command, page } from '#app/platform/route/index.server.ts';
import { isId } from '#app/platform/ids/index.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, CheckboxGroup, Form, Notice, SavedAt, SubmitButton } from '#app/ui/index.ts';
import { readEarlier, startFrom, startLike } from '../commands/start-from.ts';
import { choose, readWizard } from '../commands/wizard.ts';
import { EarlierNotice } from '../components/earlier-notice.tsx';
import { WizardFrame } from '../components/wizard-frame.tsx';
import { whoForm } from '../forms/wizard-forms.ts';

export const loader = page('consents.new', async ({ tx, member, params, url: { searchParams } }) => {
  const { caseId = '' } = params;
  const [replaces, like] = [searchParams.get('ersatter'), searchParams.get('liknar')];
  if (isId(replaces ?? undefined)) await startFrom(tx, member, caseId, replaces ?? '');
  else if (isId(like ?? undefined)) await startLike(tx, member, caseId, like ?? '');
  const wizard = await readWizard(tx, member, caseId);
  const begun = replaces !== null || like !== null;
  return { ...wizard, earlier: begun || wizard.choices.to.length > 0 ? null : await readEarlier(tx, caseId) };
});

export const action = command('consents.new', async ({ tx, member, params, values }) => {
  const { caseId = '' } = params;
  await choose(tx, member, caseId, parseForm(whoForm, values));
  return redirect(url('consents.about', { caseId }));
});

/** Who needs to know? */
export default function WizardWho() {
  const wizard = useLoaderData<typeof loader>();
  const { minor, shell, organisations, choices } = wizard;
  const undecided = minor.isMinor && !minor.decision;
  return (
    <WizardFrame wizard={wizard} step="who" title={m.consents_who_title()} lead={m.consents_who_lead()}>
      {undecided ? (
        <Notice kind="warning" action={<a href={url('consents.minor', { caseId: shell.id })}>{m.consents_minor_decide()}</a>}>
          {m.consents_minor_undecided()}
        </Notice>
      ) : null}
      {wizard.earlier ? <EarlierNotice caseId={shell.id} earlier={wizard.earlier} /> : null}
      <Form autosave>
        <input type="hidden" name="replaces" value={choices.replaces} />
        <CheckboxGroup
          name="to"
          label={m.consents_to()}
          hint={m.consents_to_hint()}
          required
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={choices.to}
        />
        <ActionBar note={<SavedAt />}>
          <SubmitButton>{m.consents_next()}</SubmitButton>
        </ActionBar>
      </Form>
    </WizardFrame>
  );
}
