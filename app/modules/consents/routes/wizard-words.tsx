import { useLoaderData } from 'react-router';
import { m } from '#app/paraglide/messages.js';
import { page } from '#app/platform/route/index.server.ts';
import { url } from '#app/sitemap.ts';
import { ActionBar, ButtonLink, CardGrid } from '#app/ui/index.ts';
import { AskedText } from '../components/asked-text.tsx';
import { PartyWords } from '../components/party-words.tsx';
import { WizardFrame } from '../components/wizard-frame.tsx';
import { wizardPage } from './wizard-page.server.ts';

export const loader = page('consents.words', wizardPage('words'));

/** What each organisation will and will not see: the page to read together. */
export default function WizardWords() {
  const wizard = useLoaderData<typeof loader>();
  const { shell, parties, organisations, text, language, choices } = wizard;
  const nameOf = (id: string) => organisations.find((each) => each.id === id)?.name ?? '';
  return (
    <WizardFrame wizard={wizard} step="words" title={m.consents_words_title()} lead={m.consents_words_lead()}>
      <AskedText text={text} language={language} />
      <CardGrid>
        {parties.map((party) => (
          <PartyWords
            key={party.organisationId}
            party={party}
            nameOf={nameOf}
            text={text.language === 'swe' ? null : text}
            lastDay={choices.lastDay}
          />
        ))}
      </CardGrid>
      <p>{m.consents_words_others()}</p>
      <ActionBar>
        <ButtonLink variant="primary" to={url('consents.answer', { caseId: shell.id })}>
          {m.consents_words_next()}
        </ButtonLink>
      </ActionBar>
    </WizardFrame>
  );
}
