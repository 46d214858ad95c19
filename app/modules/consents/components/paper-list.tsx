import { m } from '#app/paraglide/messages.js';
import { url } from '#app/sitemap.ts';
import { ButtonLink, Section } from '#app/ui/index.ts';
import type { ConsentPage } from '../commands/read-consents.ts';

interface PaperListProps {
  papers: ConsentPage['papers'];
  caseId: string;
  consentId: string;
}

/** The scanned papers of a consent, and the way to add one. */
export function PaperList({ papers, caseId, consentId }: PaperListProps) {
  const add = (
    <ButtonLink variant="secondary" to={url('consents.paper', { caseId, consentId })}>
      {m.consents_paper_title()}
    </ButtonLink>
  );
  return (
    <Section title={m.consents_papers()} lead={papers.length === 0 ? m.consents_papers_none() : undefined} action={add}>
      <ul>
        {papers.map(({ id }, index) => (
          <li key={id}>
            <a href={url('consents.paper_file', { caseId, consentId, paperId: id })} download>
              {m.consents_paper_open({ number: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
