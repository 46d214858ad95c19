import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { sessionCommand, sessionPage } from '#app/platform/session/route.server.ts';
import { ActionBar, Form, Page, SubmitButton } from '#app/ui/index.ts';
import { linkOpens } from '../commands/first-admin.ts';
import { resetFactor } from '../commands/reset-factor.ts';
import { LinkGone } from '../components/link-gone.tsx';

export const loader = sessionPage('signin.reset_factor', async ({ params, address }) => ({
  opens: await linkOpens(params.token ?? '', 'reset_factor', address),
}));

export const action = sessionCommand('signin.reset_factor', ({ params }) => resetFactor(params.token ?? ''));

/** She has lost the telephone that showed her codes. Pressed, so that nothing which only follows links uses the link up. */
export default function ResetFactor() {
  const { opens } = useLoaderData<typeof loader>();
  if (!opens) return <LinkGone />;
  return (
    <Page title={m.signin_reset_title()} lead={m.signin_reset_lead()} width="reading">
      <Form>
        <ActionBar>
          <SubmitButton>{m.signin_reset_do()}</SubmitButton>
        </ActionBar>
      </Form>
    </Page>
  );
}
