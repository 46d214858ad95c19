import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { sessionPage } from '#app/platform/session/route.server.ts';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Notice, Page } from '#app/ui/index.ts';

export const loader = sessionPage('signin.gone', async ({ url: { searchParams } }) => ({
  // A new navigation, since the answer to a posted form may not lead to another site.
  provider: searchParams.has('tjanst') ? url('signin.oidc_out') : null,
}));

export default function SignedOut() {
  const { provider } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.signin_gone_title()}
      lead={m.signin_gone_lead()}
      width="reading"
      action={<ButtonLink to={url('signin.start')}>{m.signin_again()}</ButtonLink>}
    >
      {provider ? (
        <>
          <meta httpEquiv="refresh" content={`0;url=${provider}`} />
          <Notice action={<ButtonLink to={provider} external>{m.signin_gone_provider_do()}</ButtonLink>}>
            {m.signin_gone_provider()}
          </Notice>
        </>
      ) : null}
    </Page>
  );
}
