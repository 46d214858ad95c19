import { m } from '#app/paraglide/messages.js';
import { ButtonLink } from '#app/ui/index.ts';
import type { PartPage } from '../commands/read-draft.ts';
import { ContactsPart } from './contacts-part.tsx';
import { LinksPart } from './links-part.tsx';
import { PartForm } from './part-form.tsx';

interface FormPageProps {
  page: string;
  view: PartPage;
  keeper: string;
  overview: string;
}

/** One page of the form: fields, or one of the two lists. */
export function FormPage({ page, view, keeper, overview }: FormPageProps) {
  const back = <div><ButtonLink to={overview}>{m.examples_to_overview()}</ButtonLink></div>;
  if (page === 'metoder') return <><LinksPart links={view.links} />{back}</>;
  if (page === 'kontakt') return <><ContactsPart contacts={view.contacts} />{back}</>;
  return <PartForm view={view} keeper={keeper} save={m.examples_save_on()} other={{ value: 'stay', label: m.examples_save_back() }} />;
}
